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

function font(height: number, color: Color, justify: Font['justify'] = 'CENTER'): Font {
  return { height, color, justify };
}

/** Fonts by name; a test compares the names with the facts. Heights and colours are from memory of the game. */
export const knownFonts: Readonly<Record<string, Font | undefined>> = {
  ChatFontNormal: font(14, white),
  GameFontDisable: font(12, grey),
  GameFontDisableSmall: font(10, grey),
  GameFontDisableSmallLeft: font(10, grey, 'LEFT'),
  GameFontGreen: font(12, green),
  GameFontGreenSmall: font(10, green),
  GameFontHighlight: font(12, white),
  GameFontHighlightLarge: font(16, white),
  GameFontHighlightSmall: font(10, white),
  GameFontHighlightSmallLeft: font(10, white, 'LEFT'),
  GameFontNormal: font(12, gold),
  GameFontNormalLarge: font(16, gold),
  GameFontNormalLeft: font(12, gold, 'LEFT'),
  GameFontNormalMed1: font(13, gold),
  GameFontNormalSmall: font(10, gold),
  GameFontRed: font(12, red),
  GameTooltipHeaderText: font(14, gold, 'LEFT'),
  GameTooltipText: font(12, gold, 'LEFT'),
};
