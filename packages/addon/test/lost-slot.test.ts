/** Whether our slot was lost by an earlier switch. */
import { expect, it } from 'vitest';
import { checkLostSlot } from '../src/core/switch/lost-slot.ts';
import { codes, createFakeClient } from './fake-client.ts';

const slot = { configId: 5, name: 'Top: Raid', code: codes.raid, deleted: true };

it.each<[kind: string, what: string, arrange: (at: ReturnType<typeof createFakeClient>) => void]>([
  ['lost', 'no loadout has its id or its talents', () => {}],
  ['notLost', 'it is there', ({ client }) => client.saveLoadout(5, 'Top: Raid', codes.raid)],
  ['notLost', 'it is there, edited by the player', ({ client }) => client.saveLoadout(5, 'Mine', codes.own)],
  ['lost', 'the others have other talents', ({ client }) => client.saveLoadout(9, 'Mine', codes.own)],
  ['notLost', 'another loadout has its talents', ({ client }) => client.saveLoadout(9, 'Mine', codes.raid)],
  ['notNow', 'the talent window is open and would wear it', ({ client }) => (client.windowShown = true)],
  ['notNow', 'the player is in combat', ({ client }) => (client.inCombat = true)],
  ['notNow', 'the player has changes that are not applied', ({ client }) => (client.staged = true)],
  ['notNow', 'no more loadouts can be saved', ({ client }) => (client.canCreate = false)],
  ['notNow', 'talents are not loaded', ({ client }) => (client.loaded = false)],
])('is %s if %s', (kind, _what, arrange) => {
  const at = createFakeClient();
  arrange(at);
  expect(checkLostSlot(slot, at.ports).kind).toBe(kind);
});

it('is not lost if its code does not fit the talent tree any more', () => {
  expect(checkLostSlot({ ...slot, code: 'rubbish' }, createFakeClient().ports).kind).toBe('notLost');
});
