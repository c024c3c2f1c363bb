/** Stand-ins for the game's pictures: coloured tiles with the initials of what an icon shows. */
import type { DrawnTexture } from '@toptalent/wow-sim';
import { h } from 'preact';
import type { ComponentChild } from 'preact';
import { cssColor } from './css-color.ts';
import { px } from './place-css.ts';
import type { BoxStyle } from './place-css.ts';
import { initialsOf, tileHue } from './tile.ts';

export function standIn(texture: DrawnTexture, box: BoxStyle): ComponentChild {
  const { look, subject, picture, color, round, desaturated } = texture;
  if (look === undefined) {
    return h('div', { class: 'art', style: { ...box, background: cssColor(color) } });
  }
  const states = `${round ? ' round' : ''}${desaturated ? ' grey' : ''}`;
  const title = picture ?? '';
  if (look !== 'icon') {
    return h('div', { class: `art ${look}${states}`, title, style: { ...box } });
  }
  const size = Math.min(texture.rect.width, texture.rect.height);
  const letters = { fontSize: px(size * 0.42), lineHeight: px(size) };
  const style = { ...box, background: tileOf(subject), ...letters };
  return h('div', { class: `art icon${states}`, title, style }, initialsOf(subject));
}

/** Dark enough for white letters. */
function tileOf(subject: string): string {
  const hue = tileHue(subject);
  return `radial-gradient(circle at 40% 30%, hsl(${hue} 55% 42%), hsl(${(hue + 40) % 360} 60% 18%))`;
}
