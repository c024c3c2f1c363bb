/** Counts the letters of a text: its length counts bytes in Lua and UTF-16 code units in Node. */

/** Whether this machine counts bytes (Lua) or code units (Node). */
const countsBytes = 'é'.length === 2;

/** The number of letters in a text: in Lua, the number of bytes that begin a letter. */
export function lettersOf(text: string): number {
  if (!countsBytes) {
    return text.length;
  }
  let letters = 0;
  for (let index = 0; index < text.length; index++) {
    const byte = text.charCodeAt(index);
    if (byte < 128 || byte >= 192) {
      letters += 1;
    }
  }
  return letters;
}

/** Whether a unit of text (a byte in Lua, a code unit in Node) continues the letter before it. */
function continues(unit: number): boolean {
  return countsBytes ? unit >= 128 && unit < 192 : unit >= 0xdc00 && unit < 0xe000;
}

/** The letters of a text, one by one. */
export function lettersIn(text: string): string[] {
  const letters: string[] = [];
  for (let index = 0; index < text.length; index++) {
    const unit = text.slice(index, index + 1);
    if (letters.length > 0 && continues(text.charCodeAt(index))) {
      letters[letters.length - 1] += unit;
    } else {
      letters.push(unit);
    }
  }
  return letters;
}

/** The alphabet of a letter, as far as its width depends on it. */
export type Alphabet = 'ascii' | 'latin' | 'cyrillic' | 'punctuation' | 'wide';

export function alphabetOf(letter: string): Alphabet {
  const unit = letter.charCodeAt(0);
  if (unit < 0x80) {
    return 'ascii';
  }
  // In Lua the first byte tells: U+0400 begins with 0xD0, U+0530 with 0xD4, U+2000 with 0xE2, U+3000 with 0xE3.
  if (unit < (countsBytes ? 0xd0 : 0x400)) {
    return 'latin';
  }
  if (unit < (countsBytes ? 0xd4 : 0x530)) {
    return 'cyrillic';
  }
  return unit < (countsBytes ? 0xe3 : 0x3000) ? 'punctuation' : 'wide';
}
