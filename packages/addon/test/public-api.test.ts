/** The table for other addons. */
import { describe, expect, it } from 'vitest';
import { createAddonCore } from '../src/core/addon-core.ts';
import { createPublicApi } from '../src/core/public-api/public-api.ts';
import { codes, createFakeClient, discipline } from './fake-client.ts';
import { shipped } from './fake-data.ts';
import { topBuilds } from './top-builds.ts';

describe('AzerothsTopTalentAPI', () => {
  const { client, ports } = createFakeClient();
  const data = shipped();
  const core = createAddonCore(ports, { talentData: data, version: '1.2.3', loadoutName: () => 'x' });
  const api = createPublicApi(core.actions, data, '1.2.3');

  it('gives builds, and labels a general one that stands in', () => {
    expect(api.version).toBe('1.2.3');
    expect(api.GetBuild(discipline, 'raid')).toMatchObject({ talentCode: codes.raid, generalInstead: false });
    expect(api.GetBuild(discipline, 'raid', 3177)).toMatchObject({
      talentCode: codes.raid,
      generalInstead: true,
    });
  });

  it('answers arguments that make no sense with nil', () => {
    expect(api.GetBuild('x', 'raid')).toBeUndefined();
    expect(api.GetBuild(discipline, 'arena')).toBeUndefined();
    expect(api.GetBuild(9999, 'raid')).toBeUndefined();
    expect(api.Offer(undefined)).toBe(false);
    expect(api.GetNextEncounter()).toBeUndefined();
  });

  it.each<[what: string, encounterId: unknown]>([
    ['another content’s', 3177],
    ['nobody’s', 999_999],
    ['a text', '3176'],
    ['no number', Number.NaN],
    ['a flag', true],
    ['a table', {}],
  ])('an encounter that is %s has no build, and is not offered', (_what, encounterId) => {
    const contentType = encounterId === 3177 ? 'mythicPlus' : 'raid';
    expect(api.GetBuild(discipline, contentType, encounterId)).toBeUndefined();
    expect(api.Offer(contentType, encounterId)).toBe(false);
  });

  it('offers a boss that only the journal knows while the player is in its raid', () => {
    const { client: other, ports: itsPorts } = createFakeClient();
    const itsCore = createAddonCore(itsPorts, { talentData: data, version: '1', loadoutName: () => 'x' });
    const { Offer } = createPublicApi(itsCore.actions, data, '1');
    expect(Offer('raid', 5000)).toBe(false);
    other.world.where = { kind: 'raid', instanceId: 77, name: 'New raid', difficultyId: 16 };
    other.world.journal = { 77: [{ encounterId: 5000, journalId: 1, name: 'New boss' }] };
    expect(Offer('raid', 5000)).toBe(true);
  });

  it('offers an encounter’s own build', () => {
    expect(api.Offer('raid', 3176)).toBe(true);
    expect(topBuilds(client.offer)[0]?.encounter?.name).toBe('Imperator Averzian');
  });

  function another() {
    const made = createFakeClient();
    const itsCore = createAddonCore(made.ports, { talentData: data, version: '1', loadoutName: () => 'x' });
    return { ...made, Offer: createPublicApi(itsCore.actions, data, '1').Offer };
  }

  it('offers one build at a time, and the next after ten seconds', () => {
    const { client: itsClient, Offer } = another();
    expect(Offer('raid')).toBe(true);
    expect(Offer('raid')).toBe(false);
    itsClient.respond({ kind: 'keepMine' });
    expect(itsClient.offer).toBeUndefined();
    expect(Offer('mythicPlus')).toBe(false);
    itsClient.pass(9);
    expect(Offer('mythicPlus')).toBe(false);
    itsClient.pass(1);
    expect(Offer('mythicPlus')).toBe(true);
  });

  it('replaces neither an open popup nor one that waits for the end of combat', () => {
    const { client: itsClient, Offer } = another();
    itsClient.inCombat = true;
    expect(Offer('raid', 3176)).toBe(true);
    itsClient.pass(60);
    expect(Offer('mythicPlus')).toBe(false);
  });

  it('says nothing in chat, whatever an addon asks for', () => {
    const { client: itsClient, Offer } = another();
    itsClient.loaded = false;
    expect(Offer('raid')).toBe(false);
    itsClient.loaded = true;
    itsClient.serializationVersion += 1;
    expect(Offer('raid')).toBe(false);
    itsClient.serializationVersion -= 1;
    itsClient.inCombat = true;
    expect(Offer('raid')).toBe(true);
    expect(itsClient.said).toEqual([]);
  });
});
