/** `C_Spell`: names of spells. Facts: client 12.1.0 (69404). */
/** @noSelfInFile */

declare namespace C_Spell {
  /**
   * Localized name; nothing for an unknown spell.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_Spell.GetSpellName
   */
  function GetSpellName(spellIdentifier: number): string | undefined;
}
