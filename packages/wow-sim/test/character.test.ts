/** Specialization changes of the simulated client. */
import { afterEach, describe, expect, it } from 'vitest';
import type { SimClient } from '../src/index.ts';
import { hearEvents } from './hear-events.ts';
import { api, newClient } from './new-client.ts';

const [arcane, fire] = [62, 63];
const activeId = (): number | undefined => api['C_ClassTalents'].GetActiveConfigID();
let client: SimClient;

afterEach(() => {
  client.session.close();
});

describe('a specialization change', () => {
  it('changes the active configuration at once, and the client fires its events for it', () => {
    client = newClient({ specId: arcane });
    const before = activeId();
    const heard = hearEvents('PLAYER_SPECIALIZATION_CHANGED', 'TRAIT_CONFIG_UPDATED');
    client.character.changeSpecialization(fire);
    expect(activeId()).not.toBe(before);
    expect(heard).toEqual([
      ['PLAYER_SPECIALIZATION_CHANGED', 'player'],
      ['TRAIT_CONFIG_UPDATED', activeId()],
    ]);
  });

  it('may be seconds ahead of the active configuration, which then follows with its own events', () => {
    client = newClient({ specId: arcane });
    client.traps.activeConfigLag = 2.5;
    const before = activeId();
    const heard = hearEvents('PLAYER_SPECIALIZATION_CHANGED', 'TRAIT_CONFIG_UPDATED');
    client.character.changeSpecialization(fire);
    client.advance(2);
    expect(api['C_SpecializationInfo'].GetSpecializationInfo(2)[0]).toBe(fire);
    expect([activeId(), heard]).toEqual([before, [['PLAYER_SPECIALIZATION_CHANGED', 'player']]]);
    client.advance(1);
    expect(activeId()).not.toBe(before);
    expect(heard.at(-1)).toEqual(['TRAIT_CONFIG_UPDATED', activeId()]);
  });

  it('back and forth within the lag leaves the right configuration active', () => {
    client = newClient({ specId: arcane });
    client.traps.activeConfigLag = 2;
    const before = activeId();
    client.character.changeSpecialization(fire);
    client.advance(1);
    client.character.changeSpecialization(arcane);
    client.advance(5);
    expect(activeId()).toBe(before);
  });

  it('refuses an import into the old configuration while that lags', () => {
    client = newClient({ specId: arcane });
    client.traps.activeConfigLag = 2;
    client.character.changeSpecialization(fire);
    expect(api['C_ClassTalents'].ImportLoadout(activeId(), [], 'Top')).toEqual([
      false,
      'Failed to find the specified loadout',
    ]);
  });
});

describe('the cast of a specialization change', () => {
  it('takes five seconds, in which the client shows it and refuses other casts', () => {
    client = newClient({ specId: arcane });
    const heard = hearEvents('UNIT_SPELLCAST_START', 'PLAYER_SPECIALIZATION_CHANGED');
    client.character.castSpecialization(fire);
    expect(api['UnitCastingInfo']('player')[8]).toBe(200749);
    client.character.castSpecialization(fire);
    client.advance(4.9);
    expect(heard.map(([event]) => event)).toEqual(['UNIT_SPELLCAST_START']);
    client.advance(0.2);
    expect(heard.at(-1)).toEqual(['PLAYER_SPECIALIZATION_CHANGED', 'player']);
    expect(client.game.player.specId).toBe(fire);
    expect(api['UnitCastingInfo']('player')).toEqual([]);
  });

  it.each<[what: string, interrupt: (client: SimClient) => void]>([
    ['a step', ({ character }) => character.move()],
    ['combat', ({ character }) => character.enterCombat()],
    ['death', ({ character }) => character.die()],
    ['the start of a keystone', ({ keystone }) => keystone.start(249)],
  ])('is interrupted by %s', (_what, interrupt) => {
    client = newClient({ specId: arcane });
    client.character.castSpecialization(fire);
    client.advance(4);
    const heard = hearEvents('UNIT_SPELLCAST_INTERRUPTED', 'SPECIALIZATION_CHANGE_CAST_FAILED');
    interrupt(client);
    expect(heard.map(([event]) => event)).toEqual([
      'UNIT_SPELLCAST_INTERRUPTED',
      'SPECIALIZATION_CHANGE_CAST_FAILED',
    ]);
    client.advance(10);
    expect(client.game.player.specId).toBe(arcane);
  });

  it.each<[what: string, hinder: (client: SimClient) => void]>([
    ['in combat', ({ character }) => character.enterCombat()],
    ['while dead', ({ character }) => character.die()],
    ['while running', ({ character }) => character.run()],
    ['during another cast', ({ character }) => character.cast({ spellId: 116, name: 'Frostbolt' })],
  ])('cannot begin %s', (_what, hinder) => {
    client = newClient({ specId: arcane });
    hinder(client);
    client.character.castSpecialization(fire);
    client.advance(10);
    expect(client.game.player.specId).toBe(arcane);
  });

  it('ends with the session', () => {
    client = newClient({ specId: arcane });
    client.character.castSpecialization(fire);
    client.session.relog();
    client.advance(10);
    expect(client.game.player.specId).toBe(arcane);
  });
});

describe('a character without a specialization', () => {
  it('has the specialization "Initial" and no talents, until it chooses one', () => {
    client = newClient({ specId: arcane, level: 9 });
    client.character.hasNoSpecialization();
    const info = api['C_SpecializationInfo'].GetSpecializationInfo(
      api['C_SpecializationInfo'].GetSpecialization(),
    );
    expect(info.slice(0, 2)).toEqual([1449, 'Initial']);
    expect(api['UnitClass']('player')[2]).toBe(8);
    expect(activeId()).toBeUndefined();
    client.character.changeSpecialization(fire);
    expect(api['C_SpecializationInfo'].GetSpecialization()).toBe(2);
    expect(activeId()).toBeDefined();
  });
});
