/** Our own slot in a switch: deleted, and made anew. */
import { describe, expect, it } from 'vitest';
import { activeConfigId, codes, discipline } from './fake-client.ts';
import { failure, removed, replacing, withSlot } from './switch-set-up.ts';

describe('our own slot', () => {
  it('is deleted before the import, so that a full list does not block', () => {
    const all = replacing();
    expect(all.client.asked).toEqual(['remove 5']);
    all.tell({ type: 'configRemoved', configId: 77 });
    expect(all.client.asked).toEqual(['remove 5']);
    removed(all);
    expect(all.client.asked).toEqual(['remove 5', 'create Top: Raid']);
  });

  it('is left alone once the player has edited it, and the new one gets another name', () => {
    const all = withSlot();
    all.client.saved[0] = { configId: 5, name: 'Top: Raid', code: codes.own };
    all.apply();
    expect(all.client.asked).toEqual(['create Top: Raid 2']);
  });

  it('is not ours if no loadout has its id any more', () => {
    const all = withSlot();
    all.client.saved = [{ configId: 6, name: 'Top: Mythic+', code: codes.mythicPlus }];
    all.apply();
    expect(all.client.asked).toEqual(['create Top: Raid']);
  });

  it('is put back under its name if the import is refused', () => {
    const all = replacing();
    all.client.createAnswer = { accepted: false, text: 'Kaputt.' };
    removed(all);
    all.client.pass(1);
    all.client.createAnswer = { accepted: true };
    all.client.pass(1);
    // The first try to put it back was refused like the import itself.
    expect(all.client.created.map((made) => made.name)).toEqual([
      'Top: Raid',
      'Top: Mythic+',
      'Top: Mythic+',
    ]);
    all.createdAs(12, codes.mythicPlus, 'Top: Mythic+');
    expect(all.outcomes).toEqual(failure('importRefused', { text: 'Kaputt.' }));
    expect(all.client.character.slots[discipline]?.configId).toBe(12);
  });

  it('is given up once the client has refused four times, and the chat says so', () => {
    const all = replacing();
    all.client.createAnswer = { accepted: false };
    removed(all);
    all.client.pass(60);
    expect(all.client.created).toHaveLength(5);
    expect(all.outcomes).toEqual(failure('importRefused', { text: undefined }));
  });

  it('is remembered under its new handle once it was put back', () => {
    const all = replacing();
    removed(all);
    all.client.pass(30);
    expect(all.client.created.map((made) => made.code)).toEqual([codes.raid, codes.mythicPlus]);
    all.createdAs(12, codes.mythicPlus, 'Top: Mythic+');
    expect(all.outcomes).toEqual(failure('importTimedOut'));
    expect(all.client.character.slots[discipline]).toEqual({
      configId: 12,
      name: 'Top: Mythic+',
      code: codes.mythicPlus,
    });
  });

  it('is left alone if the client does not delete it within half a minute, and nothing is created', () => {
    const all = replacing();
    all.client.pass(29);
    expect(all.outcomes).toEqual([]);
    all.client.pass(1);
    expect(all.outcomes).toEqual(failure('removeTimedOut'));
    expect(all.client.created).toEqual([]);
  });

  it('is replaced even if no event says that it was deleted', () => {
    const all = withSlot();
    all.client.saveLoadout(3, 'Mine', codes.own);
    all.apply();
    all.client.saved = all.client.saved.filter((saved) => saved.configId !== 5);
    all.client.pass(2);
    expect(all.client.created).toHaveLength(1);
    expect(all.outcomes).toEqual([]);
  });

  it.each([3, 8, 20])('is replaced when the server deletes it, even after %i s', (seconds) => {
    const all = replacing();
    all.client.pass(seconds);
    expect(all.client.created).toEqual([]);
    removed(all);
    expect(all.client.created.map((made) => made.name)).toEqual(['Top: Raid']);
    expect(all.outcomes).toEqual([]);
  });

  it('is replaced if it is gone at an unrelated update, although no event says that it was deleted', () => {
    const all = replacing();
    all.client.pass(3);
    all.updated(activeConfigId);
    expect(all.client.created).toEqual([]);
    all.client.saved = [];
    all.updated(activeConfigId);
    expect(all.client.created).toHaveLength(1);
  });

  it.each([3, 8, 20])('is worn when the server makes it, even after %i s', (seconds) => {
    const all = replacing();
    removed(all);
    all.client.pass(seconds);
    all.createdAs(9);
    all.client.pass(0.5);
    expect(all.client.asked.slice(-2)).toEqual(['share 9', 'switch Top: Raid']);
    expect(all.outcomes).toEqual([]);
  });

  it('is put back after combat if combat begins after the deletion', () => {
    const all = replacing();
    all.tell({ type: 'combatStarted' });
    removed(all);
    all.client.pass(120);
    expect(all.client.created).toEqual([]);
    all.tell({ type: 'combatEnded' });
    expect(all.client.created.map((made) => made.name)).toEqual(['Top: Mythic+']);
    all.createdAs(12, codes.mythicPlus, 'Top: Mythic+');
    expect(all.outcomes).toEqual(failure('inCombat'));
  });

  it('is marked as deleted until something takes its place', () => {
    const all = replacing();
    const slot = { configId: 5, name: 'Top: Mythic+', code: codes.mythicPlus, selected: false };
    expect(all.client.character.slots[discipline]).toEqual({ ...slot, deleted: true });
    removed(all);
    all.createdAs(9);
    expect(all.client.character.slots[discipline]?.deleted).toBeUndefined();
  });

  it('stays as it is if the client refuses to delete it', () => {
    const all = withSlot();
    all.client.removeAnswer = false;
    all.apply();
    expect(all.outcomes).toEqual(failure('removeTimedOut'));
    expect(all.client.character.slots[discipline]?.deleted).toBeUndefined();
  });

  it('gives its name to the new loadout if both are called the same', () => {
    const all = withSlot();
    all.client.saved[0]!.name = 'Top: Raid';
    all.apply();
    removed(all);
    expect(all.client.created.map((made) => made.name)).toEqual(['Top: Raid']);
  });

  it('may give its handle to the new loadout', () => {
    const all = replacing();
    removed(all);
    all.createdAs(5);
    expect(all.client.asked.at(-1)).toBe('share 5');
  });

  it('is replaced as usual if combat has ended again before it is deleted, or before the new one is made', () => {
    const all = replacing();
    all.tell({ type: 'combatStarted' });
    all.tell({ type: 'combatEnded' });
    removed(all);
    expect(all.client.created).toHaveLength(1);
    all.tell({ type: 'combatStarted' });
    all.tell({ type: 'combatEnded' });
    all.createdAs(9);
    expect(all.client.asked.at(-1)).toBe('share 9');
    expect(all.outcomes).toEqual([]);
  });

  it('is not replaced in a match that began since the click, and stays marked as deleted', () => {
    const all = replacing();
    all.client.blocked = { reason: 'pvpMatch' };
    removed(all);
    expect(all.outcomes).toEqual(failure('pvpMatch'));
    expect(all.client.created).toEqual([]);
    expect(all.client.character.slots[discipline]?.deleted).toBe(true);
  });

  it('is replaced even if the client tells of each change before it has answered', () => {
    const all = withSlot();
    const { loadouts } = all.ports;
    loadouts.remove = () => {
      removed(all);
      return true;
    };
    loadouts.create = ({ name, code }) => {
      all.createdAs(9, code, name);
      return { accepted: true };
    };
    all.apply();
    expect(all.client.character.slots[discipline]).toEqual({
      configId: 9,
      name: 'Top: Raid',
      code: codes.raid,
    });
    expect(all.client.asked).toEqual(['share 9']);
  });

  it('is replaced even if the player has died since the click', () => {
    const all = replacing();
    all.client.blocked = { reason: 'dead' };
    removed(all);
    expect(all.client.created).toHaveLength(1);
  });
});
