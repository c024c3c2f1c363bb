/** Compares our widgets with the published declarations of another package. */
import { describe, expect, it } from 'vitest';
import { ownMethods } from './declarations.ts';
import { publishedMethods } from './second-opinion.ts';

/** Where the published declarations are not of today's client, or not right; the facts of client 12.1.0 decide. */
const factsDecide: Readonly<Record<string, string>> = {
  RegisterEvent: 'tells since 8.x whether it was registered',
  RegisterUnitEvent: 'as RegisterEvent',
  UnregisterEvent: 'as RegisterEvent',
};

const pairs = [
  ['Region', 'Region'],
  ['Texture', 'Texture'],
  ['FontString', 'FontString'],
  ['Frame', 'Frame'],
  ['Button', 'Button'],
  ['EditBox', 'EditBox'],
  ['GameTooltipFrame', 'GameTooltip'],
] as const;

describe('our widgets beside the published declarations of @wartoshika/wow-declarations', () => {
  it.each(pairs)('%s: methods that both know agree', (ours, theirs) => {
    const published = publishedMethods(theirs);
    const own = ownMethods(ours);
    const shared = Object.keys(own).filter((name) => name in published && !(name in factsDecide));
    expect(shared.length).toBeGreaterThan(2);
    for (const name of shared) {
      expect(own[name]!.most, `${name}: arguments`).toBeLessThanOrEqual(published[name]!.most);
      expect(published[name]!.results, `${name}: result`).toEqual(
        expect.arrayContaining([...own[name]!.results]),
      );
    }
  });
});
