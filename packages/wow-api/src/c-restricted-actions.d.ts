/** `C_RestrictedActions`: what addons are not allowed to do now (12.0+). Facts: client 12.1.0 (69404). */
/** @noSelfInFile */

declare namespace C_RestrictedActions {
  /**
   * Whether a kind of restriction is active; always false while its own event is dispatched.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_RestrictedActions.IsAddOnRestrictionActive
   */
  function IsAddOnRestrictionActive(type: Enum.AddOnRestrictionType): boolean;
}
