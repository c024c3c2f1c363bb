/** Saved variables of a newer version of the addon: read as far as possible, and never lost. */
import { describe, expect, it } from 'vitest';
import { putBack } from '../src/core/saved/newer-version.ts';
import { readSavedStates } from '../src/core/saved/read-state.ts';
import type { SavedStates } from '../src/core/saved/read-state.ts';

const keysOf = (table: object) => Object.keys(table);

/** A later version's own: fields that we do not know, and parts in a shape that we cannot read. */
const account = {
  version: 99,
  said: { sample: 7, later: 'x' },
  settings: {
    moments: { login: false, raidEnd: true, dungeon: 'askFirst' },
    dungeonDifficulties: { normal: true, heroic: false, mythic: true },
    slotMode: 'perEncounter',
    sound: false,
    theme: 'dark',
  },
  pulled: {},
  profiles: { one: {} },
};
const character = {
  version: 99,
  slots: { 256: { configId: 3, name: 'Top: Raid', code: 'x', pinned: true } },
  loadouts: {},
  backups: { 256: { code: 'x', savedAt: 5 } },
  defaultBackups: [{ spec: 256, code: 'y' }],
  applied: { 256: 'x' },
  raids: 'packed',
  kept: { specId: 256 },
  changedForInstance: true,
};

/** A session: reads what is on disk, does something, and saves. Returns what is on disk afterwards. */
function session(
  onDisk: { account: unknown; character: unknown },
  act: (read: SavedStates) => void = () => {},
): { account: unknown; character: unknown } {
  const read = readSavedStates(structuredClone(onDisk.account), structuredClone(onDisk.character), keysOf);
  act(read);
  putBack(read.setAside);
  return structuredClone({ account: read.account, character: read.character });
}

describe('saved variables of a newer version', () => {
  it('are read as far as possible, and the chat does not say that they were replaced', () => {
    session({ account, character }, (read) => {
      expect(read.replaced).toBe(false);
      expect(read.account.settings).toMatchObject({
        moments: { login: false, readyCheck: true, dungeon: true },
        dungeonDifficulties: { normal: true },
        slotMode: 'recycled',
        sound: false,
      });
      expect(read.character).toMatchObject({
        slots: character.slots,
        backups: character.backups,
        defaultBackups: {},
        applied: { 256: 'x' },
        raids: [],
        changedForInstance: true,
      });
      expect(read.character.kept).toBeUndefined();
    });
  });

  it('lose nothing in a session in which nothing changes', () => {
    const after = session({ account, character });
    expect(after.account).toMatchObject(account);
    expect(after.character).toMatchObject(character);
  });

  it('take what the player changes, and keep the rest', () => {
    const after = session({ account, character }, (read) => {
      read.account.settings.sound = true;
      read.account.settings.moments.login = true;
      read.character.applied[257] = 'z';
    });
    expect(after.account).toMatchObject({
      ...account,
      settings: { ...account.settings, sound: true, moments: { ...account.settings.moments, login: true } },
    });
    expect(after.character).toMatchObject({ ...character, applied: { 256: 'x', 257: 'z' } });
  });

  it('hold what this version saved beside a part that it cannot read, session after session', () => {
    const first = session({ account, character }, (read) => {
      read.character.defaultBackups[256] = { code: 'mine', savedAt: 8 };
      read.account.settings.slotMode = 'perBuild';
    });
    expect(first.character).toMatchObject(character);
    expect(first.account).toMatchObject(account);
    const second = session(first, (read) => {
      expect(read.character.defaultBackups).toEqual({ 256: { code: 'mine', savedAt: 8 } });
      expect(read.account.settings.slotMode).toBe('perBuild');
    });
    expect(second).toEqual(first);
  });

  it.each<[what: string, onDisk: { account: unknown; character: unknown }]>([
    ['the account alone', { account, character: { version: 1, applied: { 256: 'x' } } }],
    ['the character alone', { account: { version: 1, said: {} }, character }],
    ['settings of another shape', { account: { version: 99, settings: 'packed' }, character }],
  ])('may be %s', (_what, onDisk) => {
    const after = session(onDisk, (read) => expect(read.replaced).toBe(false));
    for (const one of ['account', 'character'] as const) {
      const before = onDisk[one] as { version: number };
      if (before.version === 99) {
        expect(after[one]).toMatchObject(before);
      }
    }
  });
});
