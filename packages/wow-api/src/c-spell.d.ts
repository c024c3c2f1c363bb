/** `C_Spell`: names and icons of spells. Facts: client 12.1.0 (69404). */
/** @noSelfInFile */

declare namespace C_Spell {
  /**
   * Localized name; nothing for an unknown spell.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_Spell.GetSpellName
   */
  function GetSpellName(spellIdentifier: number): string | undefined;

  /**
   * File ids of the icon that a spell has now and of its own icon; nothing for an unknown spell.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_Spell.GetSpellTexture
   */
  function GetSpellTexture(
    spellIdentifier: number,
  ): LuaMultiReturn<
    [iconID?: number | undefined, originalIconID?: number | undefined, conditionalIconID?: number | undefined]
  >;
}
