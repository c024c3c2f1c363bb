/** One HTML page with every picture; it runs no script and loads nothing. */
import { chatHtml } from './chat-html.ts';
import { drawHtml } from './draw-html.ts';
import { escapeHtml } from './escape.ts';
import { style } from './style.ts';
import { shownPart } from './take-picture.ts';
import type { Picture } from './take-picture.ts';

export function pageOf(pictures: readonly Picture[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Azeroth&#39;s Top Talent: pictures</title>
<style>${style}</style>
</head>
<body>
<h1>Azeroth&#39;s Top Talent, as the simulated client lays it out</h1>
<p>Widths of letters are a model of the game&#39;s font; art and fonts are not the game&#39;s.</p>
${pictures.map(figureOf).join('\n')}
</body>
</html>
`;
}

function figureOf({ name, title, drawing, chat }: Picture): string {
  const lines = chat.map((line) => chatHtml(line)).join('');
  return `<h2>${escapeHtml(title)}</h2>
<div class="figure" id="${escapeHtml(name)}" style="width:max-content">
${drawHtml(drawing.drawn, shownPart(drawing))}
${lines === '' ? '' : `<div class="chat">${lines}</div>`}
</div>`;
}
