/** A session as a link and back, and links that somebody has changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argumentKinds } from '../sim/action.ts';
import type { Action } from '../sim/action.ts';
import { readLink, writeLink } from '../site/playground/link.ts';
import type { Session, Step } from '../site/playground/link.ts';
import { usualSettings } from '../site/playground/settings.ts';

const session: Session = {
  settings: {
    ...usualSettings,
    specId: 250,
    level: 85,
    locale: 'deDE',
    worn: 'encounter-3470',
    data: 'stale',
  },
  steps: [
    { after: 3000, action: ['enter', 'raid', 3004, 16] },
    { after: 250, action: ['readyCheck'] },
    { after: 0, action: ['chat', '/toptalent why? 50% ~ 3.5 &=#'] },
  ],
};

const numbers = fc.integer({ min: -5000, max: 5000 });
const anyStep: fc.Arbitrary<Step> = fc
  .constantFrom(...Object.entries(argumentKinds))
  .chain(([verb, kinds]) =>
    fc
      .tuple(...kinds.map((kind) => (kind === 'number' ? numbers : fc.string({ unit: 'grapheme' }))))
      .map((values) => [verb, ...values] as unknown as Action),
  )
  .chain((action) => fc.record({ after: fc.nat(100_000), action: fc.constant(action) }));

describe('a link', () => {
  it('of the usual session is empty', () => {
    expect(writeLink({ settings: usualSettings, steps: [] })).toBe('');
    expect(readLink('')).toEqual({ ok: true, session: { settings: usualSettings, steps: [] } });
  });

  it('can be read by people', () => {
    expect(writeLink(session)).toBe(
      'spec=250&level=85&locale=deDE&worn=encounter-3470&data=stale&do=3000.enter.raid.3004.16~250.readyCheck' +
        '~0.chat.%2Ftoptalent%20why%3F%2050%25%20%7E%203%2E5%20%26%3D%23',
    );
  });

  it('brings back settings and actions, whatever they are', () => {
    expect(readLink(`#${writeLink(session)}`)).toEqual({ ok: true, session });
    fc.assert(
      fc.property(fc.array(anyStep), (steps) => {
        expect(readLink(writeLink({ settings: usualSettings, steps }))).toEqual({
          ok: true,
          session: { settings: usualSettings, steps },
        });
      }),
    );
  });

  it('of a story is its name, and brings it back', () => {
    const played = { settings: usualSettings, steps: [], story: 'why? 50% & "more"' };
    expect(writeLink(played)).toBe('story=why%3F%2050%25%20%26%20%22more%22');
    expect(readLink(writeLink(played))).toEqual({ ok: true, session: played });
  });

  it.each([
    ['story=50%', 'no name of a story'],
    ['spec=9999', 'no specialization 9999'],
    ['level=900', 'must be 10 to 90'],
    ['locale=xxXX', 'no language xxXX'],
    ['worn=nothing', 'no build nothing'],
    ['data=secret', 'no data secret'],
    ['do=5.fly.3', 'Nobody can do "5.fly.3"'],
    ['do=5.click.3', 'Nobody can do'],
    ['do=5.click.3.x', 'Nobody can do'],
    ['do=-5.readyCheck', 'Nobody can do'],
    ['do=x.readyCheck', 'Nobody can do'],
    ['do=5.chat.%', 'Nobody can do'],
    ['do=5.constructor', 'Nobody can do'],
  ])('that says %s is refused, and it is said why', (text, why) => {
    expect(readLink(text)).toEqual({ ok: false, why: expect.stringContaining(why) });
  });
});
