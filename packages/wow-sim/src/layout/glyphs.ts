/**
 * Turns a text with the client's escapes into glyphs.
 *
 * The escapes: `|cAARRGGBB`, `|r`, `|T…|t`, `|A…|a`, `|H…|h`, `|n`, `||`.
 */
import { lettersIn } from '../text.ts';
import type { Color } from './fonts.ts';
import { letterWidth } from './letter-width.ts';

/** One letter or inline picture. */
export interface Glyph {
  /** The letter; the texture's or atlas's name where `isPicture`. `\n` ends a line. */
  readonly text: string;
  readonly isPicture: boolean;
  /** Pixels, before scale. */
  readonly width: number;
  /** The colour that an escape sets; undefined for the text's own. */
  readonly color: Color | undefined;
}

const hexDigits = '0123456789abcdef';

/** @param height of the font, in pixels. An incomplete escape is drawn as it stands, as in the client. */
export function glyphsOf(text: string, height: number): Glyph[] {
  const glyphs: Glyph[] = [];
  const colors: Color[] = [];
  const color = (): Color | undefined => colors[colors.length - 1];
  const put = (letter: string): void => {
    const width = letter === '\n' ? 0 : letterWidth(letter) * height;
    glyphs.push({ text: letter, isPicture: false, width, color: color() });
  };
  const letters = lettersIn(text);
  let index = 0;
  /** The text up to the closing escape, and the position after it; undefined without a closing escape. */
  const until = (close: string): string | undefined => {
    let inside = '';
    for (let ahead = index + 2; ahead + 1 < letters.length; ahead++) {
      if (letters[ahead] === '|' && letters[ahead + 1] === close) {
        index = ahead + 2;
        return inside;
      }
      inside += letters[ahead]!;
    }
    return undefined;
  };
  const escape = (code: string): boolean => {
    switch (code) {
      case 'c': {
        const given = colorOf(letters.slice(index + 4, index + 10));
        if (given !== undefined) {
          colors.push(given);
          index += 10;
        }
        return given !== undefined;
      }
      case 'r':
        colors.pop();
        index += 2;
        return true;
      case 'n':
      case '|':
        put(code === 'n' ? '\n' : '|');
        index += 2;
        return true;
      case 'H':
        return until('h') !== undefined;
      case 'h':
        index += 2;
        return true;
      case 'T':
      case 'A': {
        const inside = until(code === 'T' ? 't' : 'a');
        if (inside !== undefined) {
          glyphs.push(picture(inside, height));
        }
        return inside !== undefined;
      }
      default:
        return false;
    }
  };
  while (index < letters.length) {
    const letter = letters[index]!;
    if (letter !== '|' || !escape(letters[index + 1] ?? '')) {
      put(letter);
      index += 1;
    }
  }
  return glyphs;
}

/** `name:height:width`; without sizes, or with 0, as high as the line. */
function picture(inside: string, height: number): Glyph {
  const [name, high, wide] = inside.split(':');
  const tall = Number(high ?? '');
  const given = Number(wide ?? high ?? '');
  const width = given > 0 ? given : tall > 0 ? tall : height;
  return { text: name ?? '', isPicture: true, width, color: undefined };
}

/** Six hexadecimal digits as a colour. */
function colorOf(digits: readonly string[]): Color | undefined {
  const values = digits.map((digit) => hexDigits.indexOf(digit.toLowerCase()));
  if (digits.length < 6 || values.some((value) => value < 0)) {
    return undefined;
  }
  const at = (index: number): number => (values[index]! * 16 + values[index + 1]!) / 255;
  return [at(0), at(2), at(4)];
}
