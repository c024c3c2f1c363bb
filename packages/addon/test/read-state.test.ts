/** Saved variables of every version, whole and torn. */
import { describe, expect, it } from 'vitest';
import { readAccountState, readCharacterState } from '../src/core/saved/read-state.ts';
import { newAccountState, newCharacterState } from '../src/core/saved/state.ts';

const keysOf = (table: object) => Object.keys(table);

const whole = {
  ...newCharacterState(),
  kept: { specId: 256, wornKey: 'k', dataTime: 5 },
  slots: { 256: { configId: 3, name: 'Top: Raid', code: 'x' } },
  loadouts: { 256: [{ configId: 4, name: 'Top: Vashnik', code: 'y' }] },
  backups: { 256: { code: 'x', savedAt: 5 } },
  applied: { 256: 'x' },
  raids: [
    {
      instanceId: 3004,
      difficultyId: 16,
      forgetAt: 9,
      killed: { 3470: 8 },
      alive: { 3445: { at: 7, shownDead: false, lockedDead: true } },
      lastPulled: 3445,
      picked: { encounterId: 3455, at: 6, shownDead: true, lockedDead: false },
      otherLocks: [3445],
    },
  ],
  defaultBackups: { 256: { code: 'y', savedAt: 4 } },
  visit: { instanceId: 3004, seenAt: 5, since: 4, dismissed: false, unwanted: ['k'] },
  changedForInstance: true,
  activeConfig: { specId: 256, configId: 1001 },
  pins: {
    256: [
      { contentType: 'raid', configId: 5, name: 'My raid', code: 'x' },
      { contentType: 'raid', encounterId: 3445, configId: 6, name: 'My boss', code: 'y', goneSaid: true },
    ],
  },
};

/** As version 4 wrote them: without pins and the active configuration. */
const { pins: _pins, activeConfig: _activeConfig, ...withoutPins } = whole;
const fourth = { ...withoutPins, version: 4 };

/** As version 3 wrote raids and visits, and what becomes of them: signs without a time are the oldest. */
const third = {
  ...withoutPins,
  version: 3,
  raids: [
    {
      instanceId: 3004,
      difficultyId: 16,
      forgetAt: 9,
      killed: { 3470: true, 3497: false },
      pulledAlive: { 3445: true },
      lastPulled: 3445,
      lastKilled: 3470,
      picked: 3455,
      lockRefuted: true,
    },
  ],
  visit: { instanceId: 3004, seenAt: 5, dismissed: false, unwanted: ['k'] },
};
const oldest = { at: 0, shownDead: false, lockedDead: true };
const ofThird = {
  ...whole,
  pins: {},
  activeConfig: undefined,
  raids: [
    {
      instanceId: 3004,
      difficultyId: 16,
      forgetAt: 9,
      killed: { 3470: 0 },
      alive: { 3445: oldest },
      lastPulled: 3445,
      lastKilled: 3470,
      picked: { encounterId: 3455, ...oldest },
      otherLocks: [],
    },
  ],
  visit: third.visit,
};

/** As version 2 wrote them. */
const second = {
  version: 2,
  kept: whole.kept,
  slots: whole.slots,
  loadouts: whole.loadouts,
  backups: { 256: { code: 'x', savedAt: 5 }, [-256]: { code: 'y', savedAt: 4 } },
  applied: whole.applied,
  raids: third.raids,
  visit: { ...third.visit, changed: true },
};

describe('saved variables of a character', () => {
  it('are kept as they are when they are whole, and are new on the first start', () => {
    expect(readCharacterState(whole, keysOf)).toMatchObject({ state: whole, replaced: false });
    expect(readCharacterState(undefined, keysOf)).toMatchObject({
      state: newCharacterState(),
      replaced: false,
    });
  });

  it('of the first version are read, and nothing of them is lost', () => {
    const { kept, slots, backups, applied } = whole;
    const first = { version: 1, kept, slots, backups, applied };
    expect(readCharacterState(first, keysOf)).toMatchObject({
      state: { ...newCharacterState(), kept, slots, backups, applied },
      replaced: false,
    });
  });

  it('of the fourth version are read, and nothing is pinned', () => {
    const { state, replaced } = readCharacterState(fourth, keysOf);
    expect({ state, replaced }).toEqual({
      state: { ...whole, pins: {}, activeConfig: undefined },
      replaced: false,
    });
  });

  it('of the third version are read: its signs about bosses are the oldest ones', () => {
    const { state, replaced } = readCharacterState(third, keysOf);
    expect({ state, replaced }).toEqual({ state: ofThird, replaced: false });
  });

  it.each<[part: string, raid: object]>([
    ['kills', { killed: { 3470: 'yes' } }],
    ['pulls', { pulledAlive: 3 }],
    ['pick', { picked: 'x' }],
    ['end', { forgetAt: 'never' }],
  ])(
    'of the third version with torn %s of a raid lose only the raids, and the player is told',
    (_part, raid) => {
      const torn = { ...third, raids: [{ ...third.raids[0], ...raid }] };
      const { state, replaced } = readCharacterState(torn, keysOf);
      expect({ state, replaced }).toEqual({ state: { ...ofThird, raids: [] }, replaced: true });
    },
  );

  it('of the second version are read: the Default Loadout’s backup gets a place of its own', () => {
    const { state, replaced } = readCharacterState(second, keysOf);
    expect(state).toEqual(ofThird);
    expect(replaced).toBe(false);
  });

  it('of the second version, after an instance was left: no visit goes on, and the way back is still due', () => {
    const left = { ...second, visit: { ...second.visit, instanceId: 0 } };
    const { state, replaced } = readCharacterState(left, keysOf);
    expect(replaced).toBe(false);
    expect(state).toEqual({ ...ofThird, visit: undefined });
  });

  it.each<[part: string, changes: object, expected: object]>([
    ['backups', { backups: { 256: 3 } }, { backups: {}, defaultBackups: {} }],
    ['Default Loadout’s backup', { backups: { [-256]: 3 } }, { backups: {}, defaultBackups: {} }],
    ['backups that are no table', { backups: 'x' }, { backups: {}, defaultBackups: {} }],
    ['visit', { visit: { instanceId: 'x' } }, { visit: undefined, changedForInstance: false }],
    ['visit that is no table', { visit: 3 }, { visit: undefined, changedForInstance: false }],
  ])(
    'of the second version with a torn %s lose only that, and the player is told',
    (_part, changes, expected) => {
      const { state, replaced } = readCharacterState({ ...second, ...changes }, keysOf);
      expect(replaced).toBe(true);
      expect(state).toEqual({ ...ofThird, ...expected });
    },
  );

  it.each<[what: string, raw: unknown]>([
    ['a text', 'x'],
    ['a version below the first', { ...whole, version: 0 }],
    ['no version', { slots: {} }],
  ])('that are %s are replaced by defaults, and the player is told', (_what, raw) => {
    const { state, replaced } = readCharacterState(raw, keysOf);
    expect(state).toEqual(newCharacterState());
    expect(replaced).toBe(true);
  });

  it.each<[part: keyof typeof whole, raw: unknown]>([
    ['slots', { 256: { configId: 'x' } }],
    ['activeConfig', { specId: 256 }],
    ['loadouts', { 256: [{ configId: 1 }] }],
    ['loadouts', { 256: [{ configId: 0, name: 'Top: Raid', code: 'x' }] }],
    ['backups', { 256: 3 }],
    ['kept', {}],
    ['applied', { 256: 3 }],
    ['raids', [{ instanceId: 3004 }]],
    ['raids', [{ ...whole.raids[0], killed: { 3470: 'yes' } }]],
    ['raids', [{ ...whole.raids[0], alive: { 3445: { at: 7 } } }]],
    ['raids', [{ ...whole.raids[0], picked: { encounterId: 3455 } }]],
    ['raids', [{ ...whole.raids[0], otherLocks: undefined }]],
    ['visit', { ...whole.visit, since: 'x' }],
    ['visit', { instanceId: 3004 }],
    ['defaultBackups', { 256: 3 }],
    ['changedForInstance', 1],
    ['pins', { 256: { contentType: 'raid' } }],
    ['pins', { 256: [{ ...whole.pins[256][0], contentType: 'arena' }] }],
    ['pins', { 256: [{ ...whole.pins[256][0], configId: 0 }] }],
    ['pins', { 256: [{ ...whole.pins[256][0], encounterId: 'x' }] }],
    ['pins', { 256: [{ ...whole.pins[256][0], goneSaid: 1 }] }],
  ])('with torn %s lose only that, and the player is told', (part, raw) => {
    const { state, replaced } = readCharacterState({ ...whole, [part]: raw }, keysOf);
    expect(replaced).toBe(true);
    expect(state).toEqual({ ...whole, [part]: newCharacterState()[part] });
  });
});

describe('saved variables of the account', () => {
  it('of the first version are read, and get the default settings', () => {
    expect(readAccountState({ version: 1, said: { sample: 7 } }, keysOf)).toMatchObject({
      state: { ...newAccountState(), said: { sample: 7 } },
      replaced: false,
    });
  });

  it.each<[part: string, raw: unknown]>([
    ['said', { sample: 'x' }],
    ['said', { staleDates: ['x'] }],
    ['pulled', { 3470: { floors: ['x'], subZones: [] } }],
    ['settings', 3],
  ])('with torn %s lose only that, and the player is told', (part, raw) => {
    const before = { ...newAccountState(), said: { staleDates: [1] }, pulled: {} };
    const { state, replaced } = readAccountState({ ...before, [part]: raw }, keysOf);
    expect(replaced).toBe(true);
    expect(state).toEqual({ ...before, ...(part === 'said' ? { said: {} } : {}) });
  });

  it('never hold anything that is not ours', () => {
    const { state } = readAccountState({ ...newAccountState(), leftover: 'x' }, keysOf);
    expect(state).not.toHaveProperty('leftover');
  });
});
