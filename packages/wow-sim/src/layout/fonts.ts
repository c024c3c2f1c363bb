/** The game's named fonts, as far as the layout needs them. */

/** Red, green, blue, each 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number];

export interface Font {
  /** Height of a letter's box, in pixels. */
  readonly height: number;
  readonly color: Color;
  readonly justify: 'LEFT' | 'CENTER' | 'RIGHT';
}

export const gold: Color = [1, 0.82, 0];
const white: Color = [1, 1, 1];
export const grey: Color = [0.5, 0.5, 0.5];
const green: Color = [0.1, 1, 0.1];
const red: Color = [1, 0.1, 0.1];

/** Pixels in roman and Russian letters, in Korean and in Chinese. */
type Heights = readonly [roman: number, korean: number, chinese: number];

/** Blizzard_Fonts_Shared/Shared/FontStyles.xml and Fonts.xml, client 12.1.0. In Chinese a small font is as high as a normal one. */
const small: Heights = [10, 11, 15];
const normal: Heights = [12, 12, 15];
const medium: Heights = [14, 14, 14];
const large: Heights = [16, 14, 17];

/** A font with its height in roman letters, and the heights of other alphabets. */
interface FontFamily extends Font {
  readonly koreanHeight: number;
  readonly chineseHeight: number;
}

function family(
  [height, koreanHeight, chineseHeight]: Heights,
  color: Color,
  justify: Font['justify'] = 'CENTER',
): FontFamily {
  return { height, koreanHeight, chineseHeight, color, justify };
}

/** Fonts by name; a test compares the names with the facts. */
export const knownFonts: Readonly<Record<string, FontFamily | undefined>> = {
  ChatFontNormal: family([14, 13, 14], white),
  GameFontDisable: family(normal, grey),
  GameFontDisableSmall: family(small, grey),
  GameFontDisableSmallLeft: family(small, grey, 'LEFT'),
  GameFontGreen: family(normal, green),
  GameFontGreenSmall: family(small, green),
  GameFontHighlight: family(normal, white),
  GameFontHighlightLarge: family(large, white),
  GameFontHighlightMedium: family(medium, white),
  GameFontHighlightSmall: family(small, white),
  GameFontHighlightSmallLeft: family(small, white, 'LEFT'),
  GameFontNormal: family(normal, gold),
  GameFontNormalLarge: family(large, gold),
  GameFontNormalLeft: family(normal, gold, 'LEFT'),
  GameFontNormalMed1: family([13, 13, 14], gold),
  GameFontNormalSmall: family(small, gold),
  GameFontRed: family(normal, red),
  GameTooltipHeaderText: family([14, 12, 16], gold, 'LEFT'),
  GameTooltipText: family([12, 13, 13], gold, 'LEFT'),
};

/** A font as a client of that language has it. */
export function fontIn(locale: string, name: string): Font | undefined {
  const found = knownFonts[name];
  if (found === undefined) {
    return undefined;
  }
  const { color, justify, koreanHeight, chineseHeight } = found;
  switch (locale) {
    case 'koKR':
      return { height: koreanHeight, color, justify };
    case 'zhCN':
    case 'zhTW':
      return { height: chineseHeight, color, justify };
    default:
      return found;
  }
}
