/** Our own slot in a switch: deleted, made anew, and put back if that fails. */
import { describe, expect, it } from 'vitest';
import { activeConfigId, codes, discipline } from './fake-client.ts';
import { failure, setUp } from './switch-set-up.ts';

describe('our own slot', () => {
  function withSlot() {
    const all = setUp();
    all.client.saveLoadout(5, 'Top: Mythic+', codes.mythicPlus);
    all.client.character.slots[discipline] = { configId: 5, name: 'Top: Mythic+', code: codes.mythicPlus };
    return all;
  }
  function removed(all: ReturnType<typeof setUp>) {
    all.client.saved = all.client.saved.filter((saved) => saved.configId !== 5);
    all.tell({ type: 'configRemoved', configId: 5 });
  }

  it('is deleted before the import, so that a full list does not block', () => {
    const all = withSlot();
    all.apply();
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
    const all = withSlot();
    all.apply();
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
    const all = withSlot();
    all.apply();
    all.client.createAnswer = { accepted: false };
    removed(all);
    all.client.pass(60);
    expect(all.client.created).toHaveLength(5);
    expect(all.outcomes).toEqual(failure('importRefused', { text: undefined }));
  });

  it('is remembered under its new handle once it was put back', () => {
    const all = withSlot();
    all.apply();
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
    const all = withSlot();
    all.apply();
    all.client.pass(29);
    expect(all.outcomes).toEqual([]);
    all.client.pass(1);
    expect(all.outcomes).toEqual(failure('removeTimedOut'));
    expect(all.client.created).toEqual([]);
  });

  it('is replaced even if no event says that it was deleted', () => {
    const all = withSlot();
    all.apply();
    all.client.saved = all.client.saved.filter((saved) => saved.configId !== 5);
    all.client.pass(2);
    expect(all.client.created).toHaveLength(1);
    expect(all.outcomes).toEqual([]);
  });

  it.each([3, 8, 20])('is replaced when the server deletes it, even after %i s', (seconds) => {
    const all = withSlot();
    all.apply();
    all.client.pass(seconds);
    expect(all.client.created).toEqual([]);
    removed(all);
    expect(all.client.created.map((made) => made.name)).toEqual(['Top: Raid']);
    expect(all.outcomes).toEqual([]);
  });

  it('is replaced if it is gone at an unrelated update, although no event says that it was deleted', () => {
    const all = withSlot();
    all.apply();
    all.client.pass(3);
    all.updated(activeConfigId);
    expect(all.client.created).toEqual([]);
    all.client.saved = [];
    all.updated(activeConfigId);
    expect(all.client.created).toHaveLength(1);
  });

  it.each([3, 8, 20])('is worn when the server makes it, even after %i s', (seconds) => {
    const all = withSlot();
    all.apply();
    removed(all);
    all.client.pass(seconds);
    all.createdAs(9);
    all.client.pass(0.5);
    expect(all.client.asked.slice(-2)).toEqual(['share 9', 'switch Top: Raid']);
    expect(all.outcomes).toEqual([]);
  });

  it('is put back after combat if combat begins after the deletion', () => {
    const all = withSlot();
    all.apply();
    all.tell({ type: 'combatStarted' });
    removed(all);
    all.client.pass(120);
    expect(all.client.created).toEqual([]);
    all.tell({ type: 'combatEnded' });
    expect(all.client.created.map((made) => made.name)).toEqual(['Top: Mythic+']);
    all.createdAs(12, codes.mythicPlus, 'Top: Mythic+');
    expect(all.outcomes).toEqual(failure('inCombat'));
  });
});
