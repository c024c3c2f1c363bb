/** A text on the screen. */
import { raise } from '../lua.ts';
import { lettersOf } from '../text.ts';
import { isKnownFont } from './templates.ts';
import type { SimFrame } from './frame.ts';
import { SimRegion } from './region.ts';

/** Pixels of an average letter, and of a line, of the game's normal font: enough to lay out by. */
const letterWidth = 6;
const lineHeight = 14;

export class SimFontString extends SimRegion {
  simText: string | undefined;
  simFont: string | undefined;
  simColor: readonly number[] = [1, 1, 1, 1];
  simJustify = 'CENTER';
  simWraps = true;

  constructor(name: string | undefined, parent: SimFrame, font?: string) {
    super('FontString', name, parent);
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
    if (font !== undefined && !isKnownFont(font)) {
      raise(`unknown font "${font}"`);
    }
    this.simFont = font;
  }

  SetTextColor(red: number, green: number, blue: number, alpha?: number): void {
    this.simColor = [red, green, blue, alpha ?? 1];
  }

  SetJustifyH(justify: string): void {
    this.simJustify = justify;
  }

  SetJustifyV(_justify: string): void {
    // The simulated screen has no lines to move within a text.
  }

  SetWordWrap(wraps: boolean): void {
    this.simWraps = wraps;
  }

  GetStringWidth(): number {
    return lettersOf(this.simText ?? '') * letterWidth;
  }

  /** Height as wrapped into the width it was given; without one, a line. */
  GetStringHeight(): number {
    if (this.simText === undefined || this.simText === '') {
      return 0;
    }
    const perLine =
      this.simWidth > 0 && this.simWraps ? Math.max(1, Math.floor(this.simWidth / letterWidth)) : 0;
    const lines = perLine === 0 ? 1 : Math.max(1, Math.ceil(lettersOf(this.simText) / perLine));
    return lines * lineHeight;
  }

  override GetHeight(): number {
    return this.simHeight > 0 ? this.simHeight : this.GetStringHeight();
  }
}
