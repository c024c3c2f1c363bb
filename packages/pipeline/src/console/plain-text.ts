/** Makes text safe for a terminal: names from outside must not move the cursor, ring the bell or retitle the window. */

/** Removes all control characters but line ends, tabs and colours. */
export function plainText(text: string): string {
  return text.replace(/\p{Cc}/gu, (character, offset: number) => {
    const isColor = character === escape && /^\[\d*m/.test(text.slice(offset + 1, offset + 6));
    return isColor || character === '\n' || character === '\t' ? character : '';
  });
}

const escape = '\u001b';
