/** Every text in every picture can be read: its contrast with what lies beneath is at least 4.5 to 1 (WCAG 2, AA). */
import { describe, expect, it } from 'vitest';
import type { Drawn, DrawnText } from '@toptalent/wow-sim';
import { moments } from '../src/moments.ts';
import { takePicture } from '../src/take-picture.ts';
import { contrastOf } from './contrast.ts';

const least = 4.5;

function wordsOf({ lines }: DrawnText): string {
  return lines.map((line) => line.glyphs.map((glyph) => glyph.text).join('')).join(' ');
}

/** The texts that are hard to read, each with its contrast. */
function faintIn(drawn: readonly Drawn[]): readonly string[] {
  return drawn.flatMap((item, index) => {
    if (item.kind !== 'text' || item.clip.height <= 0) {
      return [];
    }
    const contrast = contrastOf(item, drawn.slice(0, index));
    return contrast < least ? [`"${wordsOf(item)}": ${contrast.toFixed(2)}`] : [];
  });
}

describe('the texts in pictures', () => {
  it.each(moments.map((moment) => [moment.name, moment] as const))('of %s stand out', (_name, moment) => {
    expect(faintIn(takePicture(moment, 'enUS').drawing.drawn)).toEqual([]);
  });

  it('would be found faint in a darker grey, and on a lighter ground', () => {
    const { drawn } = takePicture(
      moments.find(({ name }) => name === 'ready-check')!,
      'enUS',
    ).drawing;
    const isReason = (item: Drawn): item is DrawnText =>
      item.kind === 'text' && wordsOf(item) === 'Next boss';
    const grey = drawn.map((item) => (isReason(item) ? { ...item, color: [0.4, 0.4, 0.4] as const } : item));
    expect(faintIn(grey)).toEqual([expect.stringContaining('"Next boss": ')]);
    const ground = drawn.map((item) =>
      item.kind === 'texture' && item.look === undefined && item.rect.height > 150
        ? { ...item, color: [0.5, 0.5, 0.5, 1] }
        : item,
    );
    expect(faintIn(ground).join()).toContain('"Next boss": ');
  });
});
