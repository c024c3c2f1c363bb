import { describe, expect, it } from 'vitest';
import { summarize } from '../src/outcome/summary.ts';
import { changesOf, dataWith, moved, plain } from './small-changes.ts';
import { smallData } from './small-data.ts';

describe('the summary for a pull request', () => {
  it('names what changed and what was lost', () => {
    const text = summarize(changesOf(smallData(), dataWith(plain, moved)), dataWith(plain, moved));
    expect(text).toContain('# Talent data of 2023-11-14');
    expect(text).toContain('**Lost:** Mage/Arcane');
    expect(text).toContain("Nek'zali");
  });

  it('takes names from outside as text, whatever they hold', () => {
    const name = '<img src=x> | `code` [link](http://evil) @everyone #1 **bold** www.evil.org\n# Title\u202e';
    const encounters = smallData().encounters.map((encounter) => ({ ...encounter, name }));
    const zones = smallData().zones.map((zone) => ({ ...zone, name }));
    const now = dataWith(plain, moved, { encounters, zones });
    const text = summarize(changesOf(dataWith(plain, plain, { encounters }), now), now);
    for (const markup of [
      /<img/,
      /`code/,
      /\[link/,
      /http:/,
      /@every/,
      /[^&]#1/,
      /\*\*bold/,
      /www\./,
      /\n# Title/,
    ]) {
      expect(text).not.toMatch(markup);
    }
    expect(text).not.toContain('\u202e');
  });

  it('never outgrows a pull request, and says what is left out', () => {
    const encounters = smallData().encounters.map((encounter) => ({
      ...encounter,
      name: '|'.repeat(20_000),
    }));
    const now = dataWith(plain, moved, { encounters });
    const text = summarize(changesOf(dataWith(plain, plain), now), now);
    expect(text.length).toBeLessThan(60_000);
    expect(text).toContain('Too much changed to list it here build by build.');
  });
});
