/** The client's functions about the player and the time. Signatures: client 12.1.0. */
import { maximumLevel } from '@toptalent/game';
import type { Clock } from '../clock.ts';
import { dayOf, formatDate, shortDate } from '../date.ts';
import { commitSpellId } from '../talents/commit.ts';
import { iconOfSpec, iconOfSpell } from '../talents/icons.ts';
import type { Talents } from '../talents/talents.ts';
import type { Traps } from '../traps.ts';
import { knownAtlas } from '../widgets/known-art.ts';
import type { OtherCast, Player } from './player.ts';

/** `GetSpecialization` of a character that has not chosen a specialization. */
const initialIndex = 5;
/** By class id: what `GetSpecializationInfo` returns for such a character, with the name "Initial" (ChrSpecialization, from memory). */
const initialSpecIds: Readonly<Record<number, number | undefined>> = {
  1: 1446,
  2: 1451,
  3: 1448,
  4: 1453,
  5: 1452,
  6: 1455,
  7: 1444,
  8: 1449,
  9: 1454,
  10: 1450,
  11: 1447,
  12: 1456,
  13: 1465,
};

/** @noSelf */
export interface PlayerApiParts {
  readonly player: Player;
  readonly talents: Talents;
  readonly clock: Clock;
  readonly traps: Traps;
  readonly locale: string;
  readonly accountMaxLevel: number;
  /** Epoch seconds at which the clock started. */
  readonly startedAt: number;
  readonly secret: (trueType: 'string' | 'number') => unknown;
}

export function playerApi(parts: PlayerApiParts): Record<string, unknown> {
  const { player, clock, traps } = parts;
  return {
    GetLocale: () => parts.locale,
    GetServerTime: () => parts.startedAt + Math.floor(clock.now / 1000),
    GetTime: () => clock.now / 1000,
    date: (format: string, time?: number) => {
      const seconds = time ?? parts.startedAt + Math.floor(clock.now / 1000);
      return format === '!*t' ? dayOf(seconds) : formatDate(format, seconds);
    },
    FormatShortDate: (day: number, month: number, year: number) =>
      shortDate(parts.locale, { day, month, year }),
    time: () => parts.startedAt + Math.floor(clock.now / 1000),
    GetMaxLevelForLatestExpansion: () => maximumLevel,
    GetMaxLevelForPlayerExpansion: () => parts.accountMaxLevel,
    InCombatLockdown: () => player.inCombat,
    IsInInstance: () => $multi(player.place.instanceType !== 'none', player.place.instanceType),
    UnitClass: (unit: string) => {
      const playerClass = player.playerClass();
      if (unit !== 'player') {
        return $multi();
      }
      return $multi(playerClass.name, playerClass.token, playerClass.classId);
    },
    UnitLevel: (unit: string) => (unit === 'player' ? player.level : 0),
    UnitIsDeadOrGhost: (unit: string) => unit === 'player' && player.dead,
    UnitAffectingCombat: (unit: string) => unit === 'player' && player.inCombat,
    UnitOnTaxi: (unit: string) => unit === 'player' && player.onTaxi,
    UnitInVehicle: (unit: string) => unit === 'player' && player.inVehicle,
    UnitCastingInfo: (unit: string) => castingInfo(parts, unit),
    UnitChannelInfo: (_unit: string) => $multi(),
    C_SpecializationInfo: {
      GetSpecialization: () =>
        player.hasNoSpecialization
          ? initialIndex
          : player.specs().findIndex((spec) => spec.specId === player.specId) + 1,
      GetSpecializationInfo: (index: number) => {
        const initialId = initialSpecIds[player.playerClass().classId];
        if (index === initialIndex && initialId !== undefined) {
          return $multi(initialId, 'Initial', '', 0, 'DAMAGER', 1, 0, '', 0, true);
        }
        const spec = player.specs()[index - 1];
        if (spec === undefined || traps.specUnknown) {
          return $multi(0);
        }
        return $multi(
          spec.specId,
          spec.name,
          '',
          iconOfSpec(spec.specId),
          roleOf(spec.role),
          1,
          0,
          '',
          0,
          true,
        );
      },
      MatchesCurrentSpecSet: (specSetId: number) => specSetId === player.specId,
    },
    C_Spell: {
      GetSpellName: (spellId: number) => parts.talents.tree.entries.bySpell[spellId]?.name,
      GetSpellTexture: (spellId: number) => {
        if (parts.talents.tree.entries.bySpell[spellId] === undefined) {
          return $multi();
        }
        // The first is what the spell looks like now, the second its own icon.
        return $multi(iconOfSpell(spellId), iconOfSpell(spellId));
      },
    },
    C_Texture: {
      GetAtlasInfo: (name: string) => {
        const known = knownAtlas(name);
        return known === undefined ? undefined : { width: known.width, height: known.height };
      },
    },
  };
}

const specializationChange: OtherCast = { spellId: 200749, name: 'Activating Specialization' };

/** The change of talents or specialization, or another spell that the player casts. */
function castingInfo(
  parts: PlayerApiParts,
  unit: string,
): LuaMultiReturn<
  [unknown?, unknown?, unknown?, unknown?, unknown?, unknown?, unknown?, unknown?, unknown?]
> {
  const { specializationCast } = parts.player;
  const other = specializationCast === undefined ? parts.player.cast : specializationChange;
  const changing = parts.talents.commit.isCasting();
  if (unit !== 'player' || (other === undefined && !changing)) {
    return $multi();
  }
  const name = other === undefined ? 'Changing Talents' : other.name;
  const spellId = other === undefined ? commitSpellId : other.spellId;
  const hidden = parts.talents.host.traps.secretCasts;
  const start = parts.clock.now;
  return $multi(
    hidden ? parts.secret('string') : name,
    hidden ? parts.secret('string') : name,
    0,
    start,
    start + 5000,
    false,
    hidden ? parts.secret('string') : 'Cast-1',
    false,
    hidden ? parts.secret('number') : spellId,
  );
}

function roleOf(role: string): string {
  return role === 'tank' ? 'TANK' : role === 'healer' ? 'HEALER' : 'DAMAGER';
}
