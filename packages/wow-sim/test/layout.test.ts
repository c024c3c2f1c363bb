/** Where the simulated client places frames and texts, and what it draws for them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draw, glyphsOf } from '../src/index.ts';
import type { Drawn, SimClient } from '../src/index.ts';
import { gold, grey, knownFonts } from '../src/layout/fonts.ts';
import { layOutText } from '../src/layout/lines.ts';
import { placeOf } from '../src/layout/place.ts';
import { api, newClient } from './new-client.ts';

let client: SimClient;
beforeEach(() => {
  client = newClient();
});
afterEach(() => {
  client.session.close();
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what the client makes is untyped here
type Any = any;
const create = (...args: unknown[]): Any => api['CreateFrame'](...args);

/** 200 by 100 pixels, its top left corner 400 right and 300 down. */
function box(): Any {
  const frame = create('Frame', 'Box', api['UIParent']);
  frame.SetSize(200, 100);
  frame.SetPoint('TOPLEFT', api['UIParent'], 'TOPLEFT', 400, -300);
  return frame;
}

const placed = (frame: Any): number[] => {
  const { left, top, width, height } = placeOf(frame)!;
  return [left, top, width, height];
};
const drawn = (): readonly Drawn[] => draw(client.machine.uiParent).drawn;
const words = (item: Drawn): string =>
  item.kind === 'text'
    ? item.lines.map((line) => line.glyphs.map((glyph) => glyph.text).join('')).join('/')
    : '';
const textSaying = (text: string) =>
  drawn().find((item) => words(item).startsWith(text)) as Extract<Drawn, { kind: 'text' }> | undefined;

describe('a place', () => {
  it.each<[point: string, left: number, top: number]>([
    ['TOPLEFT', 400, 300],
    ['TOP', 490, 300],
    ['TOPRIGHT', 580, 300],
    ['LEFT', 400, 345],
    ['CENTER', 490, 345],
    ['RIGHT', 580, 345],
    ['BOTTOMLEFT', 400, 390],
    ['BOTTOM', 490, 390],
    ['BOTTOMRIGHT', 580, 390],
  ])('anchored by its %s to the same point of another', (point, left, top) => {
    const small = create('Frame', undefined, box());
    small.SetSize(20, 10);
    small.SetPoint(point, api['Box'], point, 0, 0);
    expect(placed(small)).toEqual([left, top, 20, 10]);
    small.SetPoint(point, api['Box'], point, 5, 3);
    expect(placed(small)).toEqual([left + 5, top - 3, 20, 10]);
  });

  it('between two anchors on opposite sides has their distance as its size, whatever size was set', () => {
    const inner = create('Frame', undefined, box());
    inner.SetSize(1, 1);
    inner.SetPoint('TOPLEFT', api['Box'], 'TOPLEFT', 10, -10);
    inner.SetPoint('BOTTOMRIGHT', api['Box'], 'BOTTOMRIGHT', -10, 20);
    expect(placed(inner)).toEqual([410, 310, 180, 70]);
  });

  it('has the scale of all its parents, in its size and in its offsets', () => {
    const outer = box();
    outer.SetScale(0.5);
    const inner = create('Frame', undefined, outer);
    inner.SetScale(4);
    inner.SetSize(10, 10);
    inner.SetPoint('TOPLEFT', api['UIParent'], 'TOPLEFT', 5, -5);
    expect(placed(outer)).toEqual([200, 150, 100, 50]);
    expect(placed(inner)).toEqual([10, 10, 20, 20]);
    expect([inner.GetRight(), inner.GetBottom()]).toEqual([15, (768 - 30) / 2]);
  });

  it('off the screen is moved back onto it if the frame is clamped', () => {
    const frame = box();
    frame.SetPoint('TOPLEFT', api['UIParent'], 'TOPLEFT', 1300, 50);
    expect(placed(frame).slice(0, 2)).toEqual([1300, -50]);
    frame.SetClampedToScreen(true);
    expect(placed(frame).slice(0, 2)).toEqual([1165, 0]);
  });

  it('is missing without anchors, and the drawing names the frame, although the client says nothing', () => {
    create('Frame', 'Lost', api['UIParent']);
    expect(placeOf(api['Lost'])).toBeUndefined();
    expect(draw(client.machine.uiParent).placeless).toEqual(['Lost']);
  });

  it('that depends on itself raises an error that names the circle', () => {
    const first = create('Frame', 'First', api['UIParent']);
    const second = create('Frame', 'Second', api['UIParent']);
    first.SetPoint('LEFT', second, 'RIGHT', 0, 0);
    second.SetPoint('LEFT', first, 'RIGHT', 0, 0);
    expect(() => placeOf(first)).toThrow('anchors in a circle: First -> Second -> First');
  });
});

describe('a drawing', () => {
  it('has a window’s art, its title clear of the close button, and labels in the middle of their buttons', () => {
    const window = create('Frame', 'Window', api['UIParent'], 'DefaultPanelTemplate');
    window.SetSize(300, 100);
    window.SetPoint('CENTER', api['UIParent'], 'CENTER', 0, 0);
    window.SetTitle('Title');
    const cross = create('Button', undefined, window, 'UIPanelCloseButtonDefaultAnchors');
    const button = create('Button', undefined, window, 'UIPanelButtonTemplate');
    button.SetSize(80, 22);
    button.SetPoint('BOTTOM', window, 'BOTTOM', 0, 10);
    button.SetText('Go');
    expect(drawn().map((item) => (item.kind === 'art' ? item.art : words(item)))).toEqual([
      'panel',
      'Title',
      'cross',
      'redButton',
      'Go',
    ]);
    const title = textSaying('Title')!;
    expect(title.rect.left + title.rect.width).toBeLessThanOrEqual(placed(cross)[0]!);
    const label = textSaying('Go')!.rect;
    expect(label.left + label.width / 2).toBeCloseTo(1365 / 2);
    expect(textSaying('Go')!.color).toEqual(gold);
    button.SetEnabled(false);
    expect(textSaying('Go')!.color).toEqual(grey);
  });

  it('shows nothing of what is hidden, and inside a scroll frame only what is in it', () => {
    const scroll = create('ScrollFrame', undefined, box(), 'ScrollFrameTemplate');
    scroll.SetAllPoints(api['Box']);
    const content = create('Frame', undefined, scroll);
    content.SetSize(200, 400);
    scroll.SetScrollChild(content);
    for (const [name, top] of [
      ['near', 0],
      ['far', 300],
    ] as const) {
      const text = content.CreateFontString(undefined, 'ARTWORK', 'GameFontNormal');
      text.SetPoint('TOPLEFT', content, 'TOPLEFT', 0, -top);
      text.SetText(name);
    }
    expect(textSaying('near')!.clip).toEqual({ left: 400, top: 300, width: 200, height: 100 });
    expect(textSaying('far')!.rect.top).toBe(600);
    const bar = () => drawn().find((item) => item.kind === 'art' && item.art === 'scrollBar');
    expect(bar()).toMatchObject({ position: 0, extent: 0.25 });
    scroll.SetVerticalScroll(300);
    expect(textSaying('far')!.rect.top).toBe(300);
    expect(bar()).toMatchObject({ position: 1 });
    content.Hide();
    expect(textSaying('near')).toBeUndefined();
  });

  it('puts a higher strata above, and of one strata the window that was raised last', () => {
    for (const name of ['A', 'B', 'C']) {
      const window = create('Frame', name, api['UIParent'], 'InsetFrameTemplate');
      window.SetSize(10, 10);
      window.SetPoint('CENTER', api['UIParent'], 'CENTER', 0, 0);
      const text = window.CreateFontString(undefined, 'ARTWORK', 'GameFontNormal');
      text.SetPoint('CENTER', window, 'CENTER', 0, 0);
      text.SetText(name);
    }
    const order = () =>
      drawn()
        .map((item) => words(item))
        .join('');
    expect(order()).toBe('ABC');
    api['A'].SetFrameStrata('DIALOG');
    expect(order()).toBe('BCA');
    api['B'].SetToplevel(true);
    api['B'].Hide();
    api['B'].Show();
    expect(order()).toBe('CBA');
  });
});

describe('a text', () => {
  const font = knownFonts['GameFontNormal']!;
  const lines = (text: string, width: number, wraps = true, maxLines = 0) => {
    const block = layOutText(text, { font, width, wraps, maxLines });
    return {
      cut: block.cut,
      lines: block.lines.map((line) => line.glyphs.map((glyph) => glyph.text).join('')),
    };
  };

  it.each<[what: string, text: string, width: number, wanted: string[]]>([
    ['breaks between words', 'one two three', 50, ['one two', 'three']],
    ['breaks a word that no line can hold', 'wwwwwwww', 40, ['wwww', 'wwww']],
    ['breaks Chinese anywhere', '你正在使用天赋', 48, ['你正在使', '用天赋']],
    ['breaks where it is told to', 'one|ntwo', 500, ['one', 'two']],
    ['is one line without a width', 'one two three', 0, ['one two three']],
  ])('%s', (_what, text, width, wanted) => {
    expect(lines(text, width)).toEqual({ cut: false, lines: wanted });
  });

  it('that may not wrap, or not often enough, is cut with dots and marked as cut', () => {
    expect(lines('one two three', 50, false)).toEqual({ cut: true, lines: ['one tw...'] });
    expect(lines('one two three four', 50, true, 2)).toEqual({ cut: true, lines: ['one two', 'three...'] });
  });

  it('has widths like the game’s font: a model', () => {
    const mean = (text: string) =>
      layOutText(text, { font, width: 0, wraps: false, maxLines: 0 }).width / text.length;
    expect(mean('The quick brown fox jumps over the lazy dog')).toBeGreaterThan(5.5);
    expect(mean('The quick brown fox jumps over the lazy dog')).toBeLessThan(6.5);
    expect(mean('天赋')).toBe(12);
  });

  it.each<[text: string, letters: string, coloured: string]>([
    ['|cff808080grey|r rest', 'grey rest', 'grey'],
    ['|cffff0000a|cff00ff00b|rc|rd', 'abcd', 'abc'],
    ['a||b', 'a|b', ''],
    ['|Hitem:1|h[Link]|h', '[Link]', ''],
    ['|cffzz0000no colour', '|cffzz0000no colour', ''],
    ['|Tbroken', '|Tbroken', ''],
    ['ends with |', 'ends with |', ''],
  ])('%s shows as %s', (text, letters, coloured) => {
    const glyphs = glyphsOf(text, 12);
    expect(glyphs.map((glyph) => glyph.text).join('')).toBe(letters);
    const withColour = glyphs.filter((glyph) => glyph.color !== undefined);
    expect(withColour.map((glyph) => glyph.text).join('')).toBe(coloured);
  });

  it('has pictures as wide as its escape says, or as wide as the line is high', () => {
    const [texture, atlas] = glyphsOf('|TInterface/Icon:16:20|t|Acrown|a', 12);
    expect(texture).toMatchObject({ text: 'Interface/Icon', isPicture: true, width: 20 });
    expect(atlas).toMatchObject({ text: 'crown', isPicture: true, width: 12 });
  });
});
