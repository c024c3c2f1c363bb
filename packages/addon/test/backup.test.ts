/** The backup of what was worn before a switch. */
import { describe, expect, it } from 'vitest';
import { sameBuild } from '@toptalent/loadout';
import { builds, codes, decoded, discipline } from './fake-client.ts';
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
