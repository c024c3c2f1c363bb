/** Which general builds are shown as one. */
import { describe, expect, it } from 'vitest';
import { logIn, setUp } from './core-set-up.ts';
import { codes, discipline } from './fake-client.ts';
import { build, talentData } from './fake-data.ts';
import { topBuilds } from './top-builds.ts';

describe('general builds', () => {
  it('with the same talents are one, with the figures of both', () => {
    const raid = build(codes.raid);
    const mythicPlus = { ...build(codes.raid), similarShare: 0.25, sampleSize: 44 };
    const data = talentData({
      specs: {
        [discipline]: {
          raid: { general: raid, encounters: {} },
          mythicPlus: { general: mythicPlus, encounters: {} },
        },
      },
    });
    const { client, core } = setUp(data);
    logIn(core, client);
    expect(topBuilds(client.offer!)).toMatchObject([
      {
        contentType: 'raid',
        sampleSize: raid.sampleSize,
        inMythicPlus: { similarShare: 0.25, sampleSize: 44 },
      },
    ]);
    expect(client.heading()).toBe('loginOne');
  });

  it('with different talents are two', () => {
    const { client, core } = setUp();
    logIn(core, client);
    expect(topBuilds(client.offer!).map((one) => one.inMythicPlus)).toEqual([undefined, undefined]);
    expect(client.heading()).toBe('login');
  });
});
