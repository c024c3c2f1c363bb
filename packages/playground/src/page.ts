/** One HTML page with every picture; it runs no script and loads nothing. */
import { readFileSync } from 'node:fs';
import { inRuns } from '@toptalent/wow-sim';
import { h } from 'preact';
import type { ComponentChild } from 'preact';
import { render } from 'preact-render-to-string';
import { chatLine } from '../site/drawing/chat-line.ts';
import { drawing } from '../site/drawing/drawing.ts';
import { shownPart } from './take-picture.ts';
import type { Picture } from './take-picture.ts';

const title = "Azeroth's Top Talent: pictures";
const pageStyle = `
body { background: #2a2d33; color: #ddd; font: 15px/1.4 sans-serif; margin: 24px; }
h2 { font-size: 17px; margin: 32px 0 8px; }
`;
const drawingStyle = readFileSync(new URL('../site/drawing/drawing.css', import.meta.url), 'utf8');

export function pageOf(pictures: readonly Picture[]): string {
  const page = h(
    'html',
    { lang: 'en' },
    h(
      'head',
      null,
      h('meta', { charSet: 'utf-8' }),
      h('meta', {
        'http-equiv': 'Content-Security-Policy',
        content: `default-src 'none'; style-src 'unsafe-inline'`,
      }),
      h('title', null, title),
      // The style sheets are our own files: nothing in them comes from data.
      h('style', { dangerouslySetInnerHTML: { __html: pageStyle + drawingStyle } }),
    ),
    h(
      'body',
      null,
      h('h1', null, "Azeroth's Top Talent, as the simulated client lays it out"),
      h('p', null, 'Widths of letters are a model of the game’s font; art and fonts are not the game’s.'),
      pictures.flatMap((picture) => figureOf(picture)),
    ),
  );
  return `<!doctype html>\n${render(page)}\n`;
}

function figureOf({ name, title: heading, drawing: drawn, chat }: Picture): ComponentChild[] {
  return [
    h('h2', null, heading),
    h(
      'div',
      { class: 'figure', id: name, style: { width: 'max-content' } },
      drawing(
        drawn.drawn.map((item) => inRuns(item)),
        shownPart(drawn),
      ),
      chat.length === 0
        ? undefined
        : h(
            'div',
            { class: 'chat' },
            chat.map((line) => chatLine(line)),
          ),
    ),
  ];
}
