/** Makes names from outside safe for a terminal: they cannot move the cursor or ring the bell. */

/** Removes all control characters except line ends, tabs and colours. */
export function plainText(text: string): string {
  return text.replace(/\p{Cc}/gu, (character, offset: number) => {
    const isColor = character === escape && /^\[\d*m/.test(text.slice(offset + 1, offset + 6));
    return isColor || character === '\n' || character === '\t' ? character : '';
  });
}

const escape = '\u001b';
