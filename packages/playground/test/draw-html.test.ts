/** Turning drawings into HTML: texts of the game and the data never become markup. */
import { describe, expect, it } from 'vitest';
import type { DrawnText, DrawnTexture } from '@toptalent/wow-sim';
import { glyphsOf, screen } from '@toptalent/wow-sim';
import { chatHtml } from '../src/chat-html.ts';
import { drawHtml } from '../src/draw-html.ts';
import { pageOf } from '../src/page.ts';

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

/** Names of the tags in a piece of HTML. */
function tagsOf(html: string): string[] {
  return [...new Set([...html.matchAll(/<\/?([a-z]+)/g)].map((match) => match[1]!))].sort();
}

describe('a picture', () => {
  it.each<[what: string, html: string, tags: string[]]>([
    ['a text', drawHtml([textOf(hostile)], screen), ['div', 'svg', 'text']],
    [
      'a text in colours',
      drawHtml([textOf(`|cffff0000${hostile}|r${hostile}`)], screen),
      ['div', 'svg', 'text'],
    ],
    [
      'a picture inside a text',
      drawHtml([textOf(`|T${hostile}|t`)], screen),
      ['div', 'rect', 'svg', 'title'],
    ],
    ['a texture', drawHtml([texture], screen), ['div']],
    ['a line of chat', chatHtml(`|cff00ff00${hostile}|r ${hostile}`), ['div', 'span']],
  ])('keeps %s out of the markup', (_what, html, tags) => {
    expect(tagsOf(html)).toEqual(tags);
    expect(html).not.toContain("onerror='");
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
    const html = drawHtml([textOf('ii |cff808080Ω|r')], screen);
    expect(html).toContain('x="10"');
    expect(html).toContain('rgb(128 128 128 / 1)');
    expect(html).toContain(`textLength="${Math.round(0.29 * 12 * 3 * 100) / 100}"`);
  });
});
