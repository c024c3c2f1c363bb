/** The world around the player: places, lockouts, keystones, the encounter and the ready check. */
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
  /** Lockouts by character, and all of them in a list. */
  private readonly locksByCharacter: Record<string, Lockouts | undefined> = {};
  private readonly allLocks: Lockouts[] = [];
  /** Names that the raid finder gives bosses, by encounter id, where they differ from the journal's. */
  readonly finderNames: Record<number, string | undefined> = {};
  /** The encounter in progress. */
  encounterId: number | undefined;
  /** The keystone in the font of power, not yet started. */
  slotted: Keystone | undefined;
  /** The keystone of the run in progress. */
  running: Keystone | undefined;
  /** The keystone in the player's bags. */
  owned: Keystone | undefined;
  /** What the player's group is listed for in the group finder. */
  listedChallengeModeId: number | undefined;
  /** When the ready check in progress ends, in milliseconds of the clock. */
  readyCheckEnds: number | undefined;
  /** When the week ends, in milliseconds of the clock. */
  weekEnds: number;

  constructor(weekEnds: number) {
    this.weekEnds = weekEnds;
  }

  /** The lockouts of a character. */
  locks(character: string): Lockouts {
    const known = this.locksByCharacter[character];
    if (known !== undefined) {
      return known;
    }
    const made = new Lockouts();
    this.locksByCharacter[character] = made;
    this.allLocks.push(made);
    return made;
  }

  /** The weekly reset, for every character. */
  resetLocks(): void {
    for (const locks of this.allLocks) {
      locks.reset();
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

  /** The bosses of a wing of the group finder, in the journal's order; empty for an id that is no raid wing's. */
  wing(lfgDungeonId: number): readonly AtlasBoss[] {
    const wing = this.atlas.wings.find((candidate) => candidate.lfgDungeonId === lfgDungeonId);
    const bosses = wing === undefined ? [] : (this.raidAt(wing.instanceId)?.bosses ?? []);
    return bosses.filter((boss) => wing!.encounterIds.includes(boss.encounterId));
  }

  /** Name of a boss of any raid, or a made-up one for an unknown id. */
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
