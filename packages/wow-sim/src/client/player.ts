/** A character: specialization, level, place, and what it is in the middle of. */
import { classById, specializations } from '@toptalent/game';
import type { PlayerClass, Specialization } from '@toptalent/game';
import { clientStrings } from '../strings.ts';

/** The place that the player is in, with what `GetInstanceInfo` returns there. */
export interface InstancePlace {
  readonly name: string;
  readonly instanceType: 'none' | 'party' | 'raid' | 'scenario' | 'pvp' | 'arena';
  readonly difficultyId: number;
  readonly instanceId: number;
  /** The group finder's id of the dungeon or raid wing; undefined for a group made by hand. */
  readonly lfgDungeonId?: number | undefined;
  /** The floor, as `C_Map.GetBestMapForUnit` returns it; undefined where the client has no map. */
  readonly uiMapId?: number | undefined;
  /** Whether the place is a lair (12.1): `C_DelvesUI.IsInLair`. */
  readonly isLair?: boolean | undefined;
  /** What `GetSubZoneText` returns. */
  readonly subZone?: string | undefined;
}

export const openWorld: InstancePlace = {
  name: 'Quel’Thalas',
  instanceType: 'none',
  difficultyId: 0,
  instanceId: 0,
};

/** A cast that is not a change of talents. */
export interface OtherCast {
  readonly spellId: number;
  readonly name: string;
}

export class Player {
  /** Whether this is the character that is logged in. */
  loggedIn = true;
  specId: number;
  level: number;
  inCombat = false;
  dead = false;
  inPvpMatch = false;
  keystoneRunning = false;
  encounterRunning = false;
  onTaxi = false;
  inVehicle = false;
  /** Whether the character has not chosen a specialization yet: it has no talents, and `specId` only tells its class. */
  hasNoSpecialization = false;
  /** While the character runs, no cast can begin. */
  moving = false;
  cast: OtherCast | undefined;
  /** The specialization that the character is changing to: a cast is under way. */
  specializationCast: { readonly specId: number } | undefined;
  place: InstancePlace = openWorld;

  constructor(specId: number, level: number) {
    this.specId = specId;
    this.level = level;
  }

  /** The specializations of the player's class, by the client's index. */
  specs(): Specialization[] {
    const classId = this.specialization().classId;
    return specializations.filter((candidate) => candidate.classId === classId);
  }

  specialization(): Specialization {
    return specializations.find((candidate) => candidate.specId === this.specId)!;
  }

  playerClass(): PlayerClass {
    return classById(this.specialization().classId)!;
  }

  /** Why talents cannot be changed, in the client's words; undefined if they can. */
  refusal(): string | undefined {
    if (this.inCombat) {
      return clientStrings.ERR_TALENT_FAILED_IN_COMBAT;
    }
    if (this.keystoneRunning) {
      return clientStrings.ERR_TALENT_FAILED_IN_MYTHIC_PLUS;
    }
    return this.inPvpMatch ? clientStrings.ERR_TALENT_FAILED_IN_PVP_MATCH : undefined;
  }
}
