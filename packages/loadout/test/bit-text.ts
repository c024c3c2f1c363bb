/** A naive writer of import strings, on a text of zeros and ones, to compare the codec with. */
import { serializationVersion } from '@toptalent/loadout';

/** A field of the stream: a value and its width in bits. */
export type Field = readonly [value: number, width: number];

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Header without a tree hash. */
export function header(specId: number, version = serializationVersion): Field[] {
  return [[version, 8], [specId, 16], ...Array.from({ length: 16 }, (): Field => [0, 8])];
}

/** Writes the fields, lowest bit first, six bits a character, the last one filled with zeros. */
export function textOf(fields: readonly Field[]): string {
  let bits = '';
  for (const [value, width] of fields) {
    bits += value.toString(2).padStart(width, '0').split('').reverse().join('');
  }
  let text = '';
  for (let start = 0; start < bits.length; start += 6) {
    const six = bits
      .slice(start, start + 6)
      .padEnd(6, '0')
      .split('')
      .reverse()
      .join('');
    text += alphabet.charAt(Number.parseInt(six, 2));
  }
  return text;
}

/** What the stream says of one node. */
export const none: Field[] = [[0, 1]];
export const granted: Field[] = [
  [1, 1],
  [0, 1],
];
export const full: Field[] = [
  [1, 1],
  [1, 1],
  [0, 1],
  [0, 1],
];
export const ranks = (count: number): Field[] => [
  [1, 1],
  [1, 1],
  [1, 1],
  [count, 6],
  [0, 1],
];
export const choice = (index: number): Field[] => [
  [1, 1],
  [1, 1],
  [0, 1],
  [1, 1],
  [index, 2],
];
