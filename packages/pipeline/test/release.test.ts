import { specializations } from '@toptalent/game';
import { describe, expect, it } from 'vitest';
import { refuseRelease, ReleaseRefusedError } from '../src/outcome/release.ts';
import { dataWith, plain } from './small-changes.ts';
import { smallData } from './small-data.ts';

describe('a release', () => {
  const whole = smallData();
  const lost = dataWith(plain, plain);

  it('takes real data that lost nothing', () => {
    expect(() => refuseRelease(whole, lost, [])).not.toThrow();
  });

  it('takes the first data of all only with a build for every specialization of the game', () => {
    const content = { general: plain, encounters: {} };
    const spec = { raid: content, mythicPlus: content };
    const all = Object.fromEntries(specializations.map(({ specId }) => [`${specId}`, spec]));
    expect(() => refuseRelease(smallData({ specs: all }), undefined, [])).not.toThrow();
    expect(() => refuseRelease(smallData({ specs: {} }), undefined, [])).toThrow(
      /no build for Mage\/Arcane, .* and 34 more \(pnpm refresh fetches them; if they have none yet, --allow lost-specializations\)/,
    );
    const { '62': _, ...others } = all;
    expect(() => refuseRelease(smallData({ specs: others }), undefined, [])).toThrow(
      /no build for Mage\/Arcane \(/,
    );
  });

  it('refuses data that lost a specialization, by its name', () => {
    expect(() => refuseRelease(lost, whole, [])).toThrow(ReleaseRefusedError);
    expect(() => refuseRelease(lost, whole, ['sample'])).toThrow(/Mage\/Arcane/);
    expect(() => refuseRelease(lost, whole, ['lost-specializations'])).not.toThrow();
  });

  it('refuses data in which nobody has a build for dungeons any more', () => {
    const content = { general: plain, encounters: {} };
    const none = { general: null, encounters: {} };
    const both = smallData({ specs: { '256': { raid: content, mythicPlus: content } } });
    const raids = smallData({ specs: { '256': { raid: content, mythicPlus: none } } });
    expect(() => refuseRelease(raids, both, [])).toThrow(/lost every build for dungeons/);
    expect(() => refuseRelease(raids, both, ['lost-specializations'])).not.toThrow();
    expect(() => refuseRelease(both, raids, [])).not.toThrow();
  });

  it('refuses a sample', () => {
    const sample = smallData({ source: 'sample' });
    expect(() => refuseRelease(sample, undefined, ['lost-specializations'])).toThrow(/sample data/);
    // The data before is real: it shows nothing that the sample has lost.
    const smallSample = { ...lost, source: 'sample' as const };
    expect(() => refuseRelease(smallSample, whole, ['sample'])).not.toThrow();
  });
});
