/** Our own slot in a switch that fails: put back as it was. */
import { describe, expect, it } from 'vitest';
import { builds, codes, discipline } from './fake-client.ts';
import { failure, refusedImport, removed, replacing, withSlot } from './switch-set-up.ts';

describe('our own slot, put back', () => {
  /** The import was refused, and the client took the request to put the slot back. */
  function puttingBack(of = withSlot()) {
    const all = refusedImport(of);
    all.client.pass(2);
    return all;
  }
  const isBack = (all: ReturnType<typeof withSlot>) => all.createdAs(12, codes.mythicPlus, '');

  it('gets its name back, and shares its action bars', () => {
    const all = puttingBack();
    isBack(all);
    expect(all.client.asked.slice(-2)).toEqual(['rename 12 Top: Mythic+', 'share 12']);
  });

  it('is awaited for half a minute', () => {
    const all = puttingBack();
    all.client.pass(29.9);
    expect(all.outcomes).toEqual([]);
    all.client.pass(0.1);
    expect(all.outcomes).toEqual(failure('importRefused', { text: undefined }));
  });

  it('is shown as worn again if it was, and is', () => {
    const all = withSlot();
    all.client.worn = builds.mythicPlus;
    all.client.selected = 5;
    puttingBack(all);
    all.createdAs(12, codes.mythicPlus, 'Top: Mythic+');
    expect(all.client.asked.slice(-2)).toEqual(['share 12', 'select 12']);
  });

  it.each<[what: string, selected: number | undefined, worn: 'own' | 'mythicPlus']>([
    ['it was not shown as worn before', undefined, 'mythicPlus'],
    ['other talents are worn', 5, 'own'],
  ])('is not shown as worn if %s', (_, selected, worn) => {
    const all = withSlot();
    all.client.worn = builds[worn];
    all.client.selected = selected;
    puttingBack(all);
    all.createdAs(12, codes.mythicPlus, 'Top: Mythic+');
    expect(all.client.asked.at(-1)).toBe('share 12');
  });

  it('in combat is remembered at once, and is named and shared after it', () => {
    const all = puttingBack();
    all.client.inCombat = true;
    all.tell({ type: 'combatStarted' });
    const asked = all.client.asked.length;
    isBack(all);
    expect(all.client.character.slots[discipline]?.configId).toBe(12);
    expect(all.client.asked).toHaveLength(asked);
    expect(all.outcomes).toEqual([]);
    all.client.inCombat = false;
    all.tell({ type: 'combatEnded' });
    expect(all.client.asked.slice(-2)).toEqual(['rename 12 Top: Mythic+', 'share 12']);
    expect(all.outcomes).toEqual(failure('importRefused', { text: undefined }));
  });

  it('is named at once if combat has ended before the client made it', () => {
    const all = puttingBack();
    all.tell({ type: 'combatStarted' });
    all.tell({ type: 'combatEnded' });
    isBack(all);
    expect(all.client.asked.at(-1)).toBe('share 12');
    expect(all.outcomes).toEqual(failure('importRefused', { text: undefined }));
  });

  it('is not asked for in combat that began between two tries', () => {
    const all = replacing();
    all.client.createAnswer = { accepted: false };
    removed(all);
    all.tell({ type: 'combatStarted' });
    all.client.pass(60);
    expect(all.client.created).toHaveLength(2);
    all.client.createAnswer = { accepted: true };
    all.tell({ type: 'combatEnded' });
    expect(all.client.created).toHaveLength(3);
  });

  it('is not asked for while the talent window is open, which would wear it', () => {
    const all = replacing();
    all.client.createAnswer = { accepted: false };
    all.client.windowShown = true;
    removed(all);
    expect(all.client.created.map((made) => made.name)).toEqual(['Top: Raid']);
    expect(all.outcomes).toEqual(failure('importRefused', { text: undefined }));
  });

  it('is not mistaken for a loadout that appears after the client refused one', () => {
    const all = refusedImport();
    all.client.pass(1);
    all.createdAs(50, codes.raid, 'Top: Raid');
    expect(all.client.character.loadouts[discipline]).toEqual([]);
    expect(all.client.character.slots[discipline]).toMatchObject({ configId: 5, deleted: true });
  });
});
