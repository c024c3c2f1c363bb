/** The backup of what was worn before a switch. */
import { describe, expect, it } from 'vitest';
import { sameBuild } from '@toptalent/loadout';
import { backUp, backupToWear } from '../src/core/switch/backup.ts';
import type { CharacterState } from '../src/core/saved/state.ts';
import { takeSnapshot } from '../src/core/talents/snapshot.ts';
import { builds, codes, createFakeClient, decoded, discipline } from './fake-client.ts';
import { setUp } from './switch-set-up.ts';

describe('the backup', () => {
  it('is what was worn, taken before anything is changed', () => {
    const { client, apply } = setUp();
    apply();
    expect(sameBuild(decoded(client.character.backups[discipline]!.code), builds.own)).toBe(true);
  });

  it("stays the player's own build when one of ours is exchanged for another", () => {
    const { client, apply, createdAs, updated, castStarted, tell } = setUp();
    apply();
    createdAs(5);
    updated(5);
    castStarted();
    client.worn = builds.raid;
    tell({ type: 'castSucceeded' });
    apply(codes.mythicPlus, 'Mythic+');
    expect(sameBuild(decoded(client.character.backups[discipline]!.code), builds.own)).toBe(true);
  });

  it('is taken anew when the player wears something of their own again', () => {
    const { client, apply } = setUp();
    client.character.backups[discipline] = { code: codes.mythicPlus, savedAt: 1 };
    client.character.applied[discipline] = codes.mythicPlus;
    apply();
    expect(sameBuild(decoded(client.character.backups[discipline]!.code), builds.own)).toBe(true);
  });
});

describe('what is backed up', () => {
  function setUpBackup() {
    const { client, ports } = createFakeClient();
    const { backups, defaultBackups, applied } = client.character;
    const backUpNow = () => backUp(takeSnapshot(ports.talents)!, ports);
    const older = (code: string) => (backups[discipline] = { code, savedAt: 1 });
    /** Which build the backup holds: the older one, or the one that is worn. */
    const kept = () => (backups[discipline]?.savedAt === 1 ? 'older' : 'worn');
    return { client, ports, backUpNow, backups, defaultBackups, applied, older, kept };
  }

  it('is the older one while one of our builds is worn, which is saved nowhere', () => {
    const at = setUpBackup();
    at.client.worn = builds.raid;
    at.applied[discipline] = codes.raid;
    at.older(codes.own);
    expect(at.backUpNow()).toBe(true);
    expect(at.kept()).toBe('older');
    expect(at.defaultBackups).toEqual({});
  });

  it.each<[kept: 'older' | 'worn', what: string, selected: number | undefined, saved: readonly string[]]>([
    ['older', 'what is worn is saved and selected, and the older one is saved nowhere', 9, [codes.own]],
    ['worn', 'the older one is saved as well', 9, [codes.own, codes.mythicPlus]],
    ['worn', 'what is worn is not saved', 9, []],
    ['worn', 'what is worn is the Default Loadout', undefined, [codes.own]],
  ])('is the %s one if %s', (kept, _, selected, saved) => {
    const at = setUpBackup();
    at.client.selected = selected;
    saved.forEach((code, index) => at.client.saveLoadout(9 + index, `Saved ${index}`, code));
    at.older(codes.mythicPlus);
    expect(at.backUpNow()).toBe(true);
    expect(at.kept()).toBe(kept);
  });

  it.each<[kept: 'also' | 'not', what: string, selected: number | undefined, saved: readonly string[]]>([
    ['also', 'is in the Default Loadout and exists nowhere else', undefined, []],
    ['not', 'is in the Default Loadout and is saved', undefined, [codes.own]],
    ['not', 'is a saved loadout with changes', 9, [codes.raid]],
    ['not', 'is a saved loadout', 9, [codes.own]],
  ])('is %s kept as what the Default Loadout held if what is worn %s', (kept, _, selected, saved) => {
    const at = setUpBackup();
    at.client.selected = selected;
    saved.forEach((code, index) => at.client.saveLoadout(9 + index, `Saved ${index}`, code));
    at.backUpNow();
    expect(at.defaultBackups).toEqual(kept === 'also' ? { [discipline]: at.backups[discipline] } : {});
  });

  it('is our own code if the client’s says something else', () => {
    const at = setUpBackup();
    at.ports.talents.code = () => codes.mythicPlus;
    at.backUpNow();
    expect(at.backups[discipline]?.code).not.toBe(codes.mythicPlus);
    expect(sameBuild(decoded(at.backups[discipline]!.code), builds.own)).toBe(true);
  });
});

describe('/toptalent restore', () => {
  type Backups = CharacterState['backups'];
  const last = { code: codes.mythicPlus, savedAt: 1 };
  const ofDefault = { code: codes.own, savedAt: 2 };
  const restored = (worn: keyof typeof builds, backups: Backups, defaultBackups: Backups = {}) => {
    const { client, ports } = createFakeClient();
    client.worn = builds[worn];
    return backupToWear(takeSnapshot(ports.talents)!, { backups, defaultBackups });
  };

  it('brings back the last backup', () => {
    expect(restored('raid', { [discipline]: last }, { [discipline]: ofDefault })).toBe(last);
    expect(restored('raid', {}, { [discipline]: ofDefault })).toBeUndefined();
  });

  it('brings back what the Default Loadout held if the last backup is worn already', () => {
    expect(restored('mythicPlus', { [discipline]: last }, { [discipline]: ofDefault })).toBe(ofDefault);
    expect(restored('mythicPlus', { [discipline]: last })).toBe(last);
  });
});
