/**
 * How wide text is: a model of the game's font, not a measurement.
 *
 * Latin letters are on average about half as wide as high, as in the client's serif (6 to 6.5 px at 12), Cyrillic ones a little wider,
 * Chinese and Korean ones as wide as high.
 */
import { alphabetOf } from '../text.ts';

const narrow = "ijlI.,:;'|!` ";
const slim = 'frt()[]{}-"/*\\';
const broad = 'mwMWOQGCD@%&+';

/** Width of a letter, as a share of the font's height. */
export function letterWidth(letter: string): number {
  switch (alphabetOf(letter)) {
    case 'ascii':
      return asciiWidth(letter);
    case 'latin':
      return 0.56;
    case 'cyrillic':
      return 0.6;
    case 'punctuation':
      return 0.5;
    case 'wide':
      return 1;
  }
}

function asciiWidth(letter: string): number {
  if (narrow.includes(letter)) {
    return 0.29;
  }
  if (slim.includes(letter)) {
    return 0.4;
  }
  if (broad.includes(letter)) {
    return 0.8;
  }
  const isSmall = letter >= 'a' && letter <= 'z';
  return isSmall || (letter >= '0' && letter <= '9') ? 0.55 : 0.66;
}
