/** The 64 characters of an import string, 6 bits each, and the arithmetic on them. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bits that one character holds. */
export const bitsPerCharacter = 6;

const powers: number[] = [];
for (let exponent = 0; exponent <= 52; exponent++) {
  powers.push(2 ** exponent);
}

/** `powersOfTwo[n]` is 2^n, for n from 0 to 52. */
export const powersOfTwo: readonly number[] = powers;

/** The 6-bit value by a character's code; undefined for a character outside the alphabet. */
export const valueOfCode: Record<number, number> = {};
for (let value = 0; value < alphabet.length; value++) {
  valueOfCode[alphabet.charCodeAt(value)] = value;
}

/** The character of a 6-bit value, 0 to 63. */
export function characterOf(value: number): string {
  return alphabet.slice(value, value + 1);
}

/**
 * Cuts a text at its first character outside the alphabet. Some viewers append notes to the code (`-LVL-10`,
 * TalentTreeViewer). The client drops such characters, the decoder here refuses them: cut pasted text first.
 */
export function cutAtForeignCharacter(text: string): string {
  for (let position = 0; position < text.length; position++) {
    if (valueOfCode[text.charCodeAt(position)] === undefined) {
      return text.slice(0, position);
    }
  }
  return text;
}
