/** Turns text from outside into one plain line: names and messages go to terminals, logs and files. */

/** Control characters, line ends, marks that change the direction of text, and halves of surrogate pairs. */
const unwanted = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Characters; no name or honest message is longer. */
const longest = 300;

/** The text without anything that could move a cursor, break a line or hide other text; cut after 300 characters. */
export function plainText(text: string): string {
  const plain = [...text.replace(unwanted, ' ').trim()];
  return plain.length > longest ? `${plain.slice(0, longest).join('')}…` : plain.join('');
}
