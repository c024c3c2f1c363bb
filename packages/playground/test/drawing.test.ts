/** Turning drawings into HTML: texts of the game and the data never become markup. */
import { describe, expect, it } from 'vitest';
import type { Drawn, DrawnText, DrawnTexture } from '@toptalent/wow-sim';
import { glyphsOf, inRuns, screen } from '@toptalent/wow-sim';
import { chatLine } from '../site/drawing/chat-line.ts';
import { drawing } from '../site/drawing/drawing.ts';
import { pageOf } from '../src/page.ts';
import { asHtml } from './as-html.ts';

const hostile = `</text><script>alert("1")</script><img src=x onerror='1'>&amp;`;
const place = {
  rect: { left: 10, top: 20, width: 300, height: 14 },
  clip: screen,
  window: 0,
  alpha: 1,
  scale: 1,
};

function textOf(words: string): DrawnText {
  const lines = [{ glyphs: glyphsOf(words, 12), width: 200 }];
  return {
    kind: 'text',
    lines,
    fontHeight: 12,
    lineHeight: 14,
    color: [1, 1, 1],
    justify: 'LEFT',
    cut: false,
    ...place,
  };
}

const texture: DrawnTexture = {
  kind: 'texture',
  look: 'icon',
  subject: 'Chaos Bolt',
  desaturated: true,
  round: true,
  picture: hostile,
  color: [1, 1, 1, 1],
  ...place,
};

function htmlOf(...drawn: Drawn[]): string {
  return asHtml(
    drawing(
      drawn.map((item) => inRuns(item)),
      screen,
    ),
  );
}

/** Names of the tags in a piece of HTML. */
function tagsOf(html: string): string[] {
  return [...new Set([...html.matchAll(/<\/?([a-z]+)/g)].map((match) => match[1]!))].sort();
}

describe('a picture', () => {
  it.each<[what: string, html: string, tags: string[]]>([
    ['a text', htmlOf(textOf(hostile)), ['div', 'main', 'svg', 'text']],
    ['a text in colours', htmlOf(textOf(`|cffff0000${hostile}|r${hostile}`)), ['div', 'main', 'svg', 'text']],
    ['a picture inside a text', htmlOf(textOf(`|T${hostile}|t`)), ['div', 'main', 'rect', 'svg', 'title']],
    ['a texture', htmlOf(texture), ['div', 'main']],
    ['a line of chat', asHtml(chatLine(`|cff00ff00${hostile}|r ${hostile}`)), ['div', 'main', 'span']],
  ])('keeps %s out of the markup', (_what, html, tags) => {
    expect(tagsOf(html)).toEqual(tags);
    expect(html).not.toContain('"1"');
  });

  it('and its page escape names and titles, and let nothing run or load', () => {
    const drawing = { drawn: [textOf('x')], placeless: [] };
    const html = pageOf([{ name: hostile, title: hostile, drawing, chat: [] }]);
    expect(tagsOf(html)).not.toContain('script');
    expect(tagsOf(html)).not.toContain('img');
    expect(html).toContain(`default-src 'none'`);
  });

  it('draws a text from the start of its box, as wide as the simulated client measures it', () => {
    const html = htmlOf(textOf('ii |cff808080Ω|r'));
    expect(html).toContain('x="10"');
    expect(html).toContain('rgb(128 128 128 / 1)');
    expect(html).toContain(`textLength="${Math.round(0.29 * 12 * 3 * 100) / 100}"`);
  });
});
