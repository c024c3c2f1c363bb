/** Turns what the simulated client draws into HTML: absolute boxes and lines of text. */
import type { Drawn, DrawnArt, DrawnText, Rect } from '@toptalent/wow-sim';
import { cssColor } from './css-color.ts';
import { escapeHtml } from './escape.ts';
import { standInHtml } from './stand-in.ts';

/** @param shown The part of the screen that the picture shows. */
export function drawHtml(drawn: readonly Drawn[], shown: Rect): string {
  const inside = drawn.map((item) => `<div class="layer" style="${clipOf(item)}">${drawItem(item)}</div>`);
  return `<div class="screen" style="width:${px(shown.width)};height:${px(shown.height)}">
<div class="origin" style="left:${px(-shown.left)};top:${px(-shown.top)}">
${inside.join('\n')}
</div></div>`;
}

function drawItem(item: Drawn): string {
  switch (item.kind) {
    case 'art':
      return drawArt(item);
    case 'texture':
      return standInHtml(item, boxOf(item.rect));
    case 'text':
      return drawText(item);
  }
}

/** A layer as large as the screen, of which only the clip shows. */
function clipOf({ clip, alpha }: Drawn): string {
  const { left, top, width, height } = clip;
  const path = `polygon(${[
    [left, top],
    [left + width, top],
    [left + width, top + height],
    [left, top + height],
  ]
    .map(([x, y]) => `${px(x!)} ${px(y!)}`)
    .join(',')})`;
  return `clip-path:${path}${alpha < 1 ? `;opacity:${alpha}` : ''}`;
}

function drawArt(item: DrawnArt): string {
  const states = [item.enabled ? '' : ' disabled', item.lit ? ' lit' : '', item.checked ? ' checked' : ''];
  return `<div class="art ${item.art}${states.join('')}" style="${boxOf(item.rect)}">${thumbOf(item)}</div>`;
}

/** The moving part of a scroll bar or slider; the filled part of a status bar. */
function thumbOf({ art, position, extent, rect, color }: DrawnArt): string {
  if (art === 'statusBar') {
    return `<div class="filled" style="width:${px(rect.width * extent)};background-color:${cssColor(color)}"></div>`;
  }
  if (art === 'scrollBar') {
    const length = rect.height * extent;
    return `<div class="thumb${extent < 1 ? '' : ' whole'}" style="top:${px((rect.height - length) * position)};height:${px(length)}"></div>`;
  }
  return art === 'slider' ? `<div class="thumb" style="left:${px((rect.width - 12) * position)}"></div>` : '';
}

/**
 * Lines exactly as wide as the simulated client takes them to be, whatever fonts the browser has: the picture shows what the
 * checks measure.
 */
function drawText(item: DrawnText): string {
  const { rect, lines, scale, lineHeight, fontHeight, justify } = item;
  const first = rect.top + (rect.height - lines.length * lineHeight * scale) / 2;
  const pieces = lines.map((line, index) => {
    const spare = rect.width - line.width * scale;
    const start = rect.left + (justify === 'LEFT' ? 0 : justify === 'RIGHT' ? spare : spare / 2);
    const baseline = first + (index * lineHeight + (lineHeight - fontHeight) / 2 + fontHeight * 0.8) * scale;
    return runsOf(item, index, start, baseline);
  });
  return `<svg class="text${item.cut ? ' cut' : ''}" font-size="${fontHeight * scale}">${pieces.join('')}</svg>`;
}

/** Neighbouring letters of one colour are one piece of text. */
function runsOf(item: DrawnText, index: number, start: number, baseline: number): string {
  const { scale, fontHeight, color } = item;
  let html = '';
  let x = start;
  let run = '';
  let runWidth = 0;
  let runColor: readonly number[] = color;
  const flush = (): void => {
    if (run.trim() !== '') {
      html += `<text x="${round(x)}" y="${round(baseline)}" textLength="${round(runWidth)}" lengthAdjust="spacingAndGlyphs" fill="${cssColor(runColor)}">${escapeHtml(run)}</text>`;
    }
    x += runWidth;
    run = '';
    runWidth = 0;
  };
  for (const glyph of item.lines[index]!.glyphs) {
    const width = glyph.width * scale;
    if (glyph.isPicture) {
      flush();
      const side = fontHeight * scale;
      html += `<rect class="picture" x="${round(x)}" y="${round(baseline - side * 0.8)}" width="${round(width)}" height="${round(side)}"><title>${escapeHtml(glyph.text)}</title></rect>`;
      x += width;
    } else {
      const wanted = glyph.color ?? color;
      if (wanted !== runColor) {
        flush();
        runColor = wanted;
      }
      run += glyph.text;
      runWidth += width;
    }
  }
  flush();
  return html;
}

function boxOf({ left, top, width, height }: Rect): string {
  return `left:${px(left)};top:${px(top)};width:${px(width)};height:${px(height)}`;
}

function px(value: number): string {
  return `${round(value)}px`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
