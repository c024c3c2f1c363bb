/** Stand-ins for the game's icons. */
import { describe, expect, it } from 'vitest';
import { screen } from '@toptalent/wow-sim';
import type { DrawnTexture } from '@toptalent/wow-sim';
import { standInHtml } from '../src/stand-in.ts';

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
const lettersIn = (html: string): string => html.replace(/<[^>]*>/g, '');

describe('the stand-in for an icon', () => {
  it.each<[subject: string, letters: string]>([
    ['Chaos Bolt', 'CB'],
    ['Soul of the Forest', 'SO'],
    ['Shadowfury', 'S'],
    ['', '?'],
    ['<b> &c', '&lt;&amp;'],
  ])('of "%s" shows %s', (subject, letters) => {
    expect(lettersIn(standInHtml({ ...icon, subject }, ''))).toBe(letters);
  });

  it('has the same tile every time, and a different one for another talent', () => {
    const tileOf = (subject: string) => /background:[^;]*/.exec(standInHtml({ ...icon, subject }, ''))![0];
    expect(tileOf('Chaos Bolt')).toBe(tileOf('Chaos Bolt'));
    expect(tileOf('Chaos Bolt')).not.toBe(tileOf('Shadowfury'));
  });

  it('is grey and round if the addon made it so', () => {
    expect(standInHtml(icon, '')).toContain('class="art icon"');
    expect(standInHtml({ ...icon, desaturated: true, round: true }, '')).toContain('icon round grey');
  });
});
