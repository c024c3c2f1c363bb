import { describe, expect, it } from 'vitest';
import { codes, discipline } from './fake-client.ts';
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

  it('is left alone when the player has edited it, and a new one gets another name', () => {
    const all = withSlot();
    all.client.saved[0] = { configId: 5, name: 'Top: Raid', code: codes.own };
    all.apply();
    expect(all.client.asked).toEqual(['create Top: Raid 2']);
  });

  it('is not ours when another loadout has its id by now', () => {
    const all = withSlot();
    all.client.saved = [{ configId: 6, name: 'Top: Mythic+', code: codes.mythicPlus }];
    all.apply();
    expect(all.client.asked).toEqual(['create Top: Raid']);
  });

  it('is put back, under its name, when the import is refused', () => {
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

  it('is given up when the client refuses it four times, and that is told', () => {
    const all = withSlot();
    all.apply();
    all.client.createAnswer = { accepted: false };
    removed(all);
    all.client.pass(60);
    expect(all.client.created).toHaveLength(5);
    expect(all.outcomes).toEqual(failure('importRefused', { text: undefined }));
  });

  it('is remembered under its new handle when it was put back', () => {
    const all = withSlot();
    all.apply();
    removed(all);
    all.client.pass(5);
    expect(all.client.created.map((made) => made.code)).toEqual([codes.raid, codes.mythicPlus]);
    all.createdAs(12, codes.mythicPlus, 'Top: Mythic+');
    expect(all.outcomes).toEqual(failure('importTimedOut'));
    expect(all.client.character.slots[discipline]).toEqual({
      configId: 12,
      name: 'Top: Mythic+',
      code: codes.mythicPlus,
    });
  });

  it('gives up after two seconds when the client does not delete it, and creates nothing', () => {
    const all = withSlot();
    all.apply();
    all.client.pass(2);
    expect(all.outcomes).toEqual(failure('removeTimedOut'));
    expect(all.client.created).toEqual([]);
  });

  it('goes on when the client deleted it but was never heard to say so', () => {
    const all = withSlot();
    all.apply();
    all.client.saved = all.client.saved.filter((saved) => saved.configId !== 5);
    all.client.pass(2);
    expect(all.client.created).toHaveLength(1);
    expect(all.outcomes).toEqual([]);
  });

  it('waits with putting back until combat is over, when combat begins after the deletion', () => {
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
