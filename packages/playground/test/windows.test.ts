/**
 * Checks every window in every picture and language for what would bother a player.
 *
 * That is cut words, overlapping texts and buttons, and a covered ready check, by the simulated client's model of the game's font.
 */
import { describe, expect, it } from 'vitest';
import { clientLocales } from '@toptalent/addon/locales';
import { screen } from '@toptalent/wow-sim';
import type { Drawn, DrawnText, Rect } from '@toptalent/wow-sim';
import { moments } from '../src/moments.ts';
import { takePicture } from '../src/take-picture.ts';
import { lettersOf } from './letters-of.ts';

/** Tolerance for rounding, in pixels. */
const tolerance = 0.5;

/** The visible part of an item; without area if it is scrolled out of view. */
function shown({ rect, clip }: Drawn): Rect {
  const left = Math.max(rect.left, clip.left);
  const top = Math.max(rect.top, clip.top);
  const right = Math.min(rect.left + rect.width, clip.left + clip.width);
  const bottom = Math.min(rect.top + rect.height, clip.top + clip.height);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

function overlap(a: Rect, b: Rect): boolean {
  const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return across > tolerance && down > tolerance;
}

function isInside(a: Rect, b: Rect): boolean {
  return (
    a.left >= b.left - tolerance &&
    a.top >= b.top - tolerance &&
    a.left + a.width <= b.left + b.width + tolerance &&
    a.top + a.height <= b.top + b.height + tolerance
  );
}

function nameOf(item: Drawn): string {
  const { left, top } = item.rect;
  const what = item.kind === 'text' ? `"${wordsOf(item)}"` : item.kind === 'art' ? item.art : 'texture';
  return `${what} at ${Math.round(left)}, ${Math.round(top)}`;
}

function wordsOf({ lines }: DrawnText): string {
  return lines.map((line) => line.glyphs.map((glyph) => glyph.text).join('')).join(' ');
}

/** Pairs of items in the same window that overlap. */
function overlapping<Item extends Drawn>(items: readonly Item[], area: (item: Item) => Rect): string[] {
  const found: string[] = [];
  items.forEach((item, index) => {
    for (const other of items.slice(index + 1)) {
      if (item.window === other.window && overlap(area(item), area(other))) {
        found.push(`${nameOf(item)} and ${nameOf(other)}`);
      }
    }
  });
  return found;
}

/** A picture that nothing may cover in part. */
function isSign(item: Drawn): boolean {
  return item.kind === 'texture' && ['icon', 'arrow', 'check', 'star'].includes(item.look ?? '');
}

/** Texts that lie in part on a button or a picture of their window; a label lies within its button. */
function halfOn(texts: readonly DrawnText[], things: readonly Drawn[]): string[] {
  return texts.flatMap((text) =>
    things
      .filter((thing) => thing.window === text.window && overlap(lettersOf(text), shown(thing)))
      .filter((thing) => !isInside(lettersOf(text), thing.rect))
      .map((thing) => `half on each other: ${nameOf(text)} and ${nameOf(thing)}`),
  );
}

const windowArts = ['panel', 'menu', 'dialog', 'tooltip'];

/** Every fault of a drawing, in words; empty if there is none. */
function faultsOf(drawn: readonly Drawn[]): string[] {
  const arts = drawn.filter((item) => item.kind === 'art');
  const texts = drawn.filter((item) => item.kind === 'text');
  const windows = arts.filter((item) => windowArts.includes(item.art));
  const inEditBox = (item: Drawn) =>
    arts.some((art) => art.art === 'editBox' && isInside(item.clip, art.rect));
  const free = texts.filter((item) => shown(item).height > 0 && !inEditBox(item));
  const panels = windows.filter((item) => item.art === 'panel');
  const dialogs = windows.filter((item) => item.art === 'dialog');
  return [
    ...texts.filter((item) => item.cut).map((item) => `cut: ${nameOf(item)}`),
    ...overlapping(
      arts.filter((item) => item.interactive),
      shown,
    ).map((pair) => `on each other: ${pair}`),
    ...overlapping(free, lettersOf).map((pair) => `on each other: ${pair}`),
    ...halfOn(
      free,
      drawn.filter((item) => (item.kind === 'art' ? item.interactive : isSign(item))),
    ),
    ...free
      .filter((item) =>
        windows.some((window) => window.window === item.window && !isInside(lettersOf(item), window.rect)),
      )
      .map((item) => `outside its window: ${nameOf(item)}`),
    ...drawn
      .filter((item) => item.kind === 'texture' && item.look === 'icon')
      .filter((item) =>
        windows.some((window) => window.window === item.window && !isInside(shown(item), window.rect)),
      )
      .map((item) => `outside its window: ${nameOf(item)}`),
    ...windows
      .filter((item) => !isInside(item.rect, screen))
      .map((item) => `off the screen: ${nameOf(item)}`),
    ...dialogs
      .filter((dialog) => panels.some((panel) => overlap(panel.rect, dialog.rect)))
      .map((dialog) => `covered: ${nameOf(dialog)}`),
  ];
}

const cases = moments.flatMap((moment) =>
  (moment.englishOnly === true ? (['enUS'] as const) : clientLocales).map(
    (locale) => [moment.name, locale, moment] as const,
  ),
);

describe('every window', () => {
  it.each(cases)(
    '%s in %s, at any size: nothing cut, on top of another, outside or without a place',
    (_name, locale, moment) => {
      for (const scale of [0.8, 1, 1.5]) {
        const { drawing } = takePicture(moment, locale, scale);
        expect(drawing.drawn.length).toBeGreaterThan(10);
        expect(drawing.placeless).toEqual([]);
        expect([scale, faultsOf(drawing.drawn)]).toEqual([scale, []]);
      }
    },
  );

  it('has a fault with a longer text, a moved button, or a window elsewhere', () => {
    const { drawn } = takePicture(
      moments.find((moment) => moment.name === 'ready-check')!,
      'enUS',
    ).drawing;
    const change = (wanted: (item: Drawn) => boolean, by: Partial<Rect>): string[] =>
      faultsOf(drawn.map((item) => (wanted(item) ? { ...item, rect: { ...item.rect, ...by } } : item)));
    const isText = (words: string) => (item: Drawn) => item.kind === 'text' && wordsOf(item) === words;
    const buttons = drawn.filter(
      (item) => item.kind === 'art' && (item.art === 'goldButton' || item.art === 'greyButton'),
    );
    // The popup's items come first: the ready check's window lies above it.
    const [first, second] = buttons;
    expect(first!.window).toBe(second!.window);
    expect(change((item) => item === first, second!.rect).join()).toContain('on each other: g');
    const title = drawn.find(
      (item): item is DrawnText => item.kind === 'text' && wordsOf(item) === "Azeroth's Top Talent",
    )!;
    expect(change(isText('Next boss'), lettersOf(title)).join()).toContain('on each other: "');
    expect(change(isText('Next boss'), { left: 900 }).join()).toContain('outside its window');
    expect(change((item) => item.kind === 'art' && item.art === 'panel', { top: 400 }).join()).toContain(
      'covered: dialog',
    );
    expect(change((item) => item.kind === 'art' && item.art === 'panel', { top: 700 }).join()).toContain(
      'off the screen',
    );
  });
});
