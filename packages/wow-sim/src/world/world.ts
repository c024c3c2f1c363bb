/** The world around the player: where they stand, who is dead there, and the keystone on the table. */
import { knownAtlas } from './atlas.ts';
import type { Atlas, AtlasBoss, AtlasRaid } from './atlas.ts';
import { Lockouts } from './lockouts.ts';
import { Restrictions } from './restrictions.ts';

export interface Keystone {
  readonly challengeModeId: number;
  readonly level: number;
}

export class World {
  atlas: Atlas = knownAtlas();
  readonly restrictions = new Restrictions();
  /** Locks by character. */
  private readonly locksOf: Record<string, Lockouts | undefined> = {};
  /** By encounter id: what the raid finder calls a boss, where that is not the journal's name. */
  readonly finderNames: Record<number, string | undefined> = {};
  /** The encounter that runs now. */
  encounterId: number | undefined;
  /** In the font of power, not yet started. */
  slotted: Keystone | undefined;
  /** The run that is on. */
  running: Keystone | undefined;
  /** In the player's bags. */
  owned: Keystone | undefined;
  /** What the player's group is listed for in the group finder. */
  listedChallengeModeId: number | undefined;
  /** Milliseconds of the clock at which the ready check ends; undefined when none is on. */
  readyCheckEnds: number | undefined;
  /** Milliseconds of the clock at which the week ends. */
  weekEnds: number;

  constructor(weekEnds: number) {
    this.weekEnds = weekEnds;
  }

  locks(character: string): Lockouts {
    const found = this.locksOf[character] ?? new Lockouts();
    this.locksOf[character] = found;
    return found;
  }

  /** Every character's locks, for the weekly reset. */
  resetLocks(characters: readonly string[]): void {
    for (const character of characters) {
      this.locks(character).reset();
    }
  }

  raidAt(instanceId: number): AtlasRaid | undefined {
    return this.atlas.raids.find((raid) => raid.instanceId === instanceId);
  }

  raidByJournal(journalInstanceId: number): AtlasRaid | undefined {
    return this.atlas.raids.find((raid) => raid.journalInstanceId === journalInstanceId);
  }

  bossByJournal(journalId: number): { readonly raid: AtlasRaid; readonly boss: AtlasBoss } | undefined {
    for (const raid of this.atlas.raids) {
      const boss = raid.bosses.find((candidate) => candidate.journalId === journalId);
      if (boss !== undefined) {
        return { raid, boss };
      }
    }
    return undefined;
  }

  /** The bosses of a wing of the group finder, in the journal's order; none for an id that is no raid's. */
  wing(lfgDungeonId: number): readonly AtlasBoss[] {
    const wing = this.atlas.wings.find((candidate) => candidate.lfgDungeonId === lfgDungeonId);
    const bosses = wing === undefined ? [] : (this.raidAt(wing.instanceId)?.bosses ?? []);
    return bosses.filter((boss) => wing!.encounterIds.includes(boss.encounterId));
  }

  /** The boss of that id where the player is, or anywhere. */
  bossNamed(encounterId: number): string {
    for (const raid of this.atlas.raids) {
      const boss = raid.bosses.find((candidate) => candidate.encounterId === encounterId);
      if (boss !== undefined) {
        return boss.name;
      }
    }
    return `Encounter ${encounterId}`;
  }
}
