/** Fits the name of one of our loadouts: at most 30 letters, different from every other name. */

/** The talent window's own name box takes 30 letters (`ClassTalentLoadoutDialogTemplates.xml`, 12.0.5). */
const longestName = 30;

/** Lua counts a text in UTF-8 bytes, where this letter has length 2; Node counts UTF-16 units, where it has length 1. */
const textIsBytes = 'é'.length === 2;

/**
 * @param wanted What the addon calls the loadout, in the client's language.
 * @param taken Names of the specialization's other loadouts. The client switches by name, so a name must be unique.
 */
export function slotName(wanted: string, taken: readonly string[]): string {
  const whole = firstLetters(wanted, longestName);
  let name = whole;
  let count = 2;
  while (taken.includes(name)) {
    const suffix = ` ${count}`;
    name = firstLetters(whole, longestName - suffix.length) + suffix;
    count += 1;
  }
  return name;
}

/** The first letters of a text; none is cut in two. */
function firstLetters(text: string, count: number): string {
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (startsLetter(text.charCodeAt(index))) {
      letters += 1;
      if (letters > count) {
        return text.slice(0, index);
      }
    }
  }
  return text;
}

/** False for a unit that continues a letter: a UTF-8 byte 10xxxxxx, or the second half of a UTF-16 pair. */
function startsLetter(unit: number): boolean {
  return textIsBytes ? unit < 0x80 || unit >= 0xc0 : unit < 0xdc00 || unit >= 0xe000;
}
