/** Stand-ins for the game's icons. */
import { describe, expect, it } from 'vitest';
import { screen } from '@toptalent/wow-sim';
import type { DrawnTexture } from '@toptalent/wow-sim';
import { boxOf } from '../site/drawing/place-css.ts';
import { standIn } from '../site/drawing/stand-in.ts';
import { asHtml } from './as-html.ts';

const icon: DrawnTexture = {
  kind: 'texture',
  look: 'icon',
  picture: '90000001',
  subject: 'Chaos Bolt',
  color: [1, 1, 1, 1],
  desaturated: false,
  round: false,
  rect: { left: 0, top: 0, width: 20, height: 20 },
  clip: screen,
  window: 0,
  alpha: 1,
  scale: 1,
};
const htmlOf = (texture: DrawnTexture): string => asHtml(standIn(texture, boxOf(texture.rect)));
const lettersIn = (html: string): string => html.replace(/<[^>]*>/g, '');

describe('the stand-in for an icon', () => {
  it.each<[subject: string, letters: string]>([
    ['Chaos Bolt', 'CB'],
    ['Soul of the Forest', 'SO'],
    ['Shadowfury', 'S'],
    ['', '?'],
    ['<b> &c', '&lt;&amp;'],
  ])('of "%s" shows %s', (subject, letters) => {
    expect(lettersIn(htmlOf({ ...icon, subject }))).toBe(letters);
  });

  it('has the same tile every time, and a different one for another talent', () => {
    const tileOf = (subject: string) => /background:[^;]*/.exec(htmlOf({ ...icon, subject }))![0];
    expect(tileOf('Chaos Bolt')).toBe(tileOf('Chaos Bolt'));
    expect(tileOf('Chaos Bolt')).not.toBe(tileOf('Shadowfury'));
  });

  it('is grey and round if the addon made it so', () => {
    expect(htmlOf(icon)).toContain('class="art icon"');
    expect(htmlOf({ ...icon, desaturated: true, round: true })).toContain('icon round grey');
  });
});
