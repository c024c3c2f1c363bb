/** Texts from outside as one plain line: names and messages go to terminals, logs and files. */

/** Control characters and line ends, and those that turn the direction of what follows; halves of characters. */
const unwanted = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Long enough for any name or honest message. */
const longest = 300;

/** The text without what could move a cursor, break a line or hide a part of it; cut off when it is far too long. */
export function plainText(text: string): string {
  const plain = [...text.replace(unwanted, ' ').trim()];
  return plain.length > longest ? `${plain.slice(0, longest).join('')}…` : plain.join('');
}
