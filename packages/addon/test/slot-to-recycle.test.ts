/** Which loadout of ours the next build replaces. */
import { describe, expect, it } from 'vitest';
import { slotToRecycle } from '../src/core/switch/slot-to-recycle.ts';
import { takeSnapshot } from '../src/core/talents/snapshot.ts';
import { codes, createFakeClient, discipline } from './fake-client.ts';

describe('the loadout of ours that the next build replaces', () => {
  const own = (configId: number) => ({ configId, name: `Top: ${configId}`, code: codes.raid });
  /** Our loadouts 3 and 4 exist, and others that are not ours any more. */
  function setUpFull() {
    const { client, ports } = createFakeClient();
    client.canCreate = false;
    client.saveLoadout(2, 'Top: 2', codes.own);
    client.saveLoadout(3, 'Top: 3', codes.raid);
    client.saveLoadout(4, 'Top: 4', codes.raid);
    client.character.slots[discipline] = own(1);
    client.character.loadouts[discipline] = [own(2), own(3), own(4)];
    return {
      client,
      replaced: () => slotToRecycle(client.saved, takeSnapshot(ports.talents)!, ports)?.configId,
    };
  }

  it('is our slot while more loadouts can be saved, even if it is gone', () => {
    const { client, replaced } = setUpFull();
    client.canCreate = true;
    expect(replaced()).toBe(1);
  });

  it('is our slot if it is there', () => {
    const { client, replaced } = setUpFull();
    client.saveLoadout(1, 'Top: 1', codes.raid);
    expect(replaced()).toBe(1);
  });

  it('is another one if the list is full, rather one that is not selected', () => {
    const { client, replaced } = setUpFull();
    expect(replaced()).toBe(3);
    client.selected = 3;
    expect(replaced()).toBe(4);
    client.saved.pop();
    expect(replaced()).toBe(3);
  });

  it('is none if the player edited or deleted all of them', () => {
    const { client, replaced } = setUpFull();
    client.saved.length = 1;
    expect(replaced()).toBeUndefined();
    client.character.loadouts[discipline] = undefined;
    expect(replaced()).toBeUndefined();
  });
});
