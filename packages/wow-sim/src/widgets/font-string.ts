/** A text on the screen. */
import { fontIn, knownFonts } from '../layout/fonts.ts';
import type { Color, Font } from '../layout/fonts.ts';
import { layOutText } from '../layout/lines.ts';
import type { TextBlock } from '../layout/lines.ts';
import { placeOf, effectiveScale } from '../layout/place.ts';
import { raise } from '../lua.ts';
import { SimRegion } from './region.ts';

export class SimFontString extends SimRegion {
  simText: string | undefined;
  simFont: string | undefined;
  /** Undefined for the font's own colour. */
  simColor: Color | undefined;
  simJustify: Font['justify'] | undefined;
  simWraps = true;
  /** 0 for no limit. */
  simMaxLines = 0;

  private readonly locale: string;

  constructor(name: string | undefined, parent: SimRegion, locale: string, font?: string) {
    super('FontString', name, parent);
    this.locale = locale;
    this.SetFontObject(font);
  }

  /** A text without a font cannot be set in the client. */
  SetText(text?: string): void {
    if (this.simFont === undefined) {
      raise('FontString:SetText(): Font not set');
    }
    this.simText = text;
  }

  GetText(): string | undefined {
    return this.simText;
  }

  SetFontObject(font?: string): void {
    if (font !== undefined && knownFonts[font] === undefined) {
      raise(`unknown font "${font}"`);
    }
    this.simFont = font;
  }

  SetTextColor(red: number, green: number, blue: number, alpha?: number): void {
    this.simColor = [red, green, blue];
    this.simAlpha = alpha ?? 1;
  }

  SetJustifyH(justify: Font['justify']): void {
    this.simJustify = justify;
  }

  SetJustifyV(_justify: string): void {
    // A text fills its box from the top in the simulated client.
  }

  SetWordWrap(wraps: boolean): void {
    this.simWraps = wraps;
  }

  SetMaxLines(lines: number): void {
    this.simMaxLines = lines;
  }

  /** Width as one line, whatever its box, by the model of `letter-width.ts`. */
  GetStringWidth(): number {
    return this.block(0).width;
  }

  /** Height when wrapped into the given width; without a width, the height of one line. */
  GetStringHeight(): number {
    return this.block(this.simWidth).height;
  }

  override GetHeight(): number {
    return this.simHeight > 0 ? this.simHeight : this.GetStringHeight();
  }

  override simNaturalWidth(): number {
    return this.simWidth > 0 ? this.simWidth : this.GetStringWidth();
  }

  override simNaturalHeight(width: number): number {
    // A width that went through scales is off by the last digit, which must not break the line.
    return this.simHeight > 0 ? this.simHeight : this.block(width + 0.01).height;
  }

  /** The width that its lines may have, in pixels before scale: as set, or as two anchors fix it; 0 for no limit. */
  simBoxWidth(): number {
    const sides = this.simAnchors.filter(
      (anchor) => anchor.point.includes('LEFT') || anchor.point.includes('RIGHT'),
    );
    const place = sides.length > 1 ? placeOf(this) : undefined;
    return place === undefined ? this.simWidth : place.width / effectiveScale(this);
  }

  /** Its font as the client's language has it; undefined without one. */
  simFontHere(): Font | undefined {
    return this.simFont === undefined ? undefined : fontIn(this.locale, this.simFont);
  }

  private block(width: number): TextBlock {
    const { simWraps, simMaxLines } = this;
    const font = this.simFontHere() ?? knownFonts['GameFontNormal']!;
    return layOutText(this.simText ?? '', { font, width, wraps: simWraps, maxLines: simMaxLines });
  }
}
