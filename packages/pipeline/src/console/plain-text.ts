/** Text for a terminal or a log: names from outside must not move the cursor, ring the bell or retitle the window. */

/** Without control characters but line ends, tabs, and the marks that switch a colour on or off. */
export function plainText(text: string): string {
  return text.replace(/\p{Cc}/gu, (character, offset: number) => {
    const isColor = character === escape && /^\[\d*m/.test(text.slice(offset + 1, offset + 6));
    return isColor || character === '\n' || character === '\t' ? character : '';
  });
}

const escape = '\u001b';
