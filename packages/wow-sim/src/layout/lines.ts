/** Breaks a text into lines as the client does; text that does not fit is cut with dots. */
import { alphabetOf } from '../text.ts';
import type { Font } from './fonts.ts';
import { glyphsOf } from './glyphs.ts';
import type { Glyph } from './glyphs.ts';
import { letterWidth } from './letter-width.ts';

export interface TextBox {
  readonly font: Font;
  /** Pixels; 0 for as wide as the text. */
  readonly width: number;
  readonly wraps: boolean;
  /** 0 for no limit. */
  readonly maxLines: number;
}

export interface TextLine {
  readonly glyphs: readonly Glyph[];
  readonly width: number;
}

export interface TextBlock {
  readonly lines: readonly TextLine[];
  /** Width of the widest line. */
  readonly width: number;
  readonly height: number;
  /** Whether some of the text is missing because it was too long for its box. */
  readonly cut: boolean;
}

/** Distance from line to line in pixels, which is also the height of one line. */
export function lineHeight(font: Font): number {
  return Math.floor((font.height * 7) / 6 + 0.5);
}

export function layOutText(text: string, box: TextBox): TextBlock {
  const { font, width, wraps, maxLines } = box;
  let cut = false;
  let lines: (readonly Glyph[])[] = [];
  for (const paragraph of paragraphs(glyphsOf(text, font.height))) {
    if (width > 0 && wraps) {
      lines.push(...wrap(paragraph, width));
    } else if (width > 0 && widthOf(paragraph) > width) {
      lines.push(shorten(paragraph, width, font));
      cut = true;
    } else {
      lines.push(paragraph);
    }
  }
  if (maxLines > 0 && lines.length > maxLines) {
    const rest = lines.slice(0, maxLines);
    rest[maxLines - 1] = shorten(rest[maxLines - 1]!, width, font);
    lines = rest;
    cut = true;
  }
  const measured = lines.map((glyphs) => ({ glyphs, width: widthOf(glyphs) }));
  return {
    lines: measured,
    width: measured.reduce((widest, line) => Math.max(widest, line.width), 0),
    height: text === '' ? 0 : lines.length * lineHeight(font),
    cut,
  };
}

function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, glyph) => sum + glyph.width, 0);
}

function paragraphs(glyphs: readonly Glyph[]): Glyph[][] {
  const found: Glyph[][] = [[]];
  for (const glyph of glyphs) {
    if (glyph.text === '\n' && !glyph.isPicture) {
      found.push([]);
    } else {
      found[found.length - 1]!.push(glyph);
    }
  }
  return found;
}

/** Lines break after a space and before a wide letter; a word that is too long for a line breaks anywhere. */
function wrap(glyphs: readonly Glyph[], width: number): (readonly Glyph[])[] {
  const lines: (readonly Glyph[])[] = [];
  let from = 0;
  let breakAt = 0;
  let sum = 0;
  for (let index = 0; index < glyphs.length; index++) {
    const glyph = glyphs[index]!;
    const before = glyphs[index - 1];
    if (index > from && ((before?.text === ' ' && glyph.text !== ' ') || isWide(glyph))) {
      breakAt = index;
    }
    sum += glyph.width;
    if (sum > width && index > from && glyph.text !== ' ') {
      const end = breakAt > from ? breakAt : index;
      lines.push(trimmed(glyphs.slice(from, end)));
      from = end;
      breakAt = end;
      sum = widthOf(glyphs.slice(from, index + 1));
    }
  }
  lines.push(trimmed(glyphs.slice(from)));
  return lines;
}

function isWide(glyph: Glyph): boolean {
  return !glyph.isPicture && alphabetOf(glyph.text) === 'wide';
}

function trimmed(glyphs: readonly Glyph[]): readonly Glyph[] {
  let end = glyphs.length;
  while (end > 0 && glyphs[end - 1]!.text === ' ') {
    end -= 1;
  }
  return glyphs.slice(0, end);
}

/** Cuts a line to what fits, and adds three dots. */
function shorten(glyphs: readonly Glyph[], width: number, font: Font): readonly Glyph[] {
  const dot: Glyph = {
    text: '.',
    isPicture: false,
    width: letterWidth('.') * font.height,
    color: undefined,
  };
  const kept: Glyph[] = [];
  let sum = dot.width * 3;
  for (const glyph of glyphs) {
    sum += glyph.width;
    if (sum > width) {
      break;
    }
    kept.push(glyph);
  }
  return [...kept, dot, dot, dot];
}
