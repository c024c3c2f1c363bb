/**
 * Draws what the simulated client shows: absolute boxes and lines of text, by the page and, as text, by `pnpm pictures`.
 *
 * Written with `h` instead of JSX, so that Node runs it as it is.
 */
import type { DrawnArt, DrawnPiece, Rect, RunText } from '@toptalent/wow-sim';
import { h } from 'preact';
import type { ComponentChild, ComponentChildren } from 'preact';
import { cssColor } from './css-color.ts';
import { boxOf, px, round } from './place-css.ts';
import { standIn } from './stand-in.ts';

/** @param shown The part of the screen that the picture shows. */
export function drawing(drawn: readonly DrawnPiece[], shown: Rect): ComponentChild {
  const origin = { left: px(-shown.left), top: px(-shown.top) };
  return h(
    'div',
    { class: 'screen', style: { width: px(shown.width), height: px(shown.height) } },
    h('div', { class: 'origin', style: origin }, layers(drawn)),
  );
}

/** The pieces, in order: later ones lie above earlier ones. */
export function layers(drawn: readonly DrawnPiece[]): ComponentChild[] {
  return drawn.map((piece) => h('div', { class: 'layer', style: clipOf(piece) }, drawPiece(piece)));
}

function drawPiece(piece: DrawnPiece): ComponentChild {
  switch (piece.kind) {
    case 'art':
      return drawArt(piece);
    case 'texture':
      return standIn(piece, boxOf(piece.rect));
    case 'text':
      return drawText(piece);
  }
}

/** A layer as large as the screen, of which only the clip shows. */
function clipOf({ clip, alpha }: DrawnPiece): { clipPath: string; opacity?: number } {
  const { left, top, width, height } = clip;
  const corners = [
    [left, top],
    [left + width, top],
    [left + width, top + height],
    [left, top + height],
  ];
  const clipPath = `polygon(${corners.map(([x, y]) => `${px(x!)} ${px(y!)}`).join(',')})`;
  return alpha < 1 ? { clipPath, opacity: alpha } : { clipPath };
}

function drawArt(item: DrawnArt): ComponentChild {
  const states = [item.enabled ? '' : ' disabled', item.lit ? ' lit' : '', item.checked ? ' checked' : ''];
  return h('div', { class: `art ${item.art}${states.join('')}`, style: boxOf(item.rect) }, movingPart(item));
}

/** The moving part of a scroll bar or slider; the filled part of a status bar. */
function movingPart({ art, position, extent, rect, color }: DrawnArt): ComponentChild {
  if (art === 'statusBar') {
    const filled = { width: px(rect.width * extent), backgroundColor: cssColor(color) };
    return h('div', { class: 'filled', style: filled });
  }
  if (art === 'scrollBar') {
    const length = rect.height * extent;
    const thumb = { top: px((rect.height - length) * position), height: px(length) };
    return h('div', { class: `thumb${extent < 1 ? '' : ' whole'}`, style: thumb });
  }
  return art === 'slider'
    ? h('div', { class: 'thumb', style: { left: px((rect.width - 12) * position) } })
    : undefined;
}

/**
 * Lines exactly as wide as the simulated client takes them to be, whatever fonts the browser has: the picture shows what the
 * checks measure.
 */
function drawText(item: RunText): ComponentChild {
  const { rect, lines, scale, lineHeight, fontHeight, justify } = item;
  const first = rect.top + (rect.height - lines.length * lineHeight * scale) / 2;
  const pieces = lines.map((line, index) => {
    const spare = rect.width - line.width * scale;
    const start = rect.left + (justify === 'LEFT' ? 0 : justify === 'RIGHT' ? spare : spare / 2);
    const baseline = first + (index * lineHeight + (lineHeight - fontHeight) / 2 + fontHeight * 0.8) * scale;
    return drawLine(item, index, start, baseline);
  });
  return h('svg', { class: `text${item.cut ? ' cut' : ''}`, 'font-size': fontHeight * scale }, pieces);
}

function drawLine(item: RunText, index: number, start: number, baseline: number): ComponentChildren {
  const { scale, fontHeight, color } = item;
  const side = fontHeight * scale;
  let x = start;
  return item.lines[index]!.runs.map((run) => {
    const left = round(x);
    const width = round(run.width * scale);
    x += run.width * scale;
    if (run.isPicture) {
      const box = { x: left, y: round(baseline - side * 0.8), width, height: round(side) };
      return h('rect', { class: 'picture', ...box }, h('title', null, run.text));
    }
    if (run.text.trim() === '') {
      return undefined;
    }
    const place = {
      x: left,
      y: round(baseline),
      textLength: width,
      lengthAdjust: 'spacingAndGlyphs' as const,
    };
    return h('text', { ...place, fill: cssColor(run.color ?? color) }, run.text);
  });
}
