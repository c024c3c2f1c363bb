/** Expansions, zones and encounters as GraphQL objects. */
import { raidDifficulties } from '@toptalent/game';
import type { SampleEncounter, SampleExpansion, SampleZone } from '@toptalent/sample';
import { GraphQLError } from 'graphql';
import { prices } from '../allowance.ts';
import type { EncounterFault } from '../http/fault.ts';
import type { Source } from '../sources/source.ts';
import type { SandboxContext } from './context.ts';
import { faultyRankings } from './faulty-page.ts';
import type { RankingArguments } from './rankings.ts';

const difficultyNames = {
  lookingForRaid: 'LFR',
  normal: 'Normal',
  heroic: 'Heroic',
  mythic: 'Mythic',
} as const;

/** `Query.worldData`: a list is billed once, a single encounter only for its rankings. */
export function worldData(_root: unknown, _args: unknown, { source, meter }: SandboxContext) {
  const bill = (): void => {
    meter.points += prices.list;
  };
  const find = (zoneId: number): SampleZone | undefined =>
    source.zones.find((zone) => zone.zoneId === zoneId);
  return {
    expansions() {
      bill();
      return source.expansions.map((expansion) => expansionObject(source, expansion));
    },
    expansion({ id }: { id?: number | null }) {
      bill();
      const found = source.expansions.find((expansion) => expansion.expansionId === id);
      return found === undefined ? null : expansionObject(source, found);
    },
    zones({ expansion_id: expansionId }: { expansion_id?: number | null }) {
      bill();
      return source.zones
        .filter((zone) => expansionId == null || zone.expansionId === expansionId)
        .map((zone) => zoneObject(source, zone));
    },
    zone({ id }: { id?: number | null }) {
      bill();
      const found = id == null ? undefined : find(id);
      return found === undefined ? null : zoneObject(source, found);
    },
    /** Null for an id without a leaderboard, such as that of a boss inside a dungeon. */
    encounter({ id }: { id?: number | null }, context: SandboxContext) {
      if (faultOf(context, id ?? 0) === 'unknownEncounter') {
        return null;
      }
      for (const zone of source.zones) {
        const found = zone.encounters.find((encounter) => encounter.encounterId === id);
        if (found !== undefined) {
          return encounterObject(source, zone, found);
        }
      }
      return null;
    },
  };
}

function expansionObject(source: Source, expansion: SampleExpansion): object {
  return {
    id: expansion.expansionId,
    name: expansion.name,
    zones: () =>
      source.zones
        .filter((zone) => zone.expansionId === expansion.expansionId)
        .map((zone) => zoneObject(source, zone)),
  };
}

function zoneObject(source: Source, zone: SampleZone): object {
  const expansion = source.expansions.find((row) => row.expansionId === zone.expansionId)!;
  const isDungeon = zone.contentType === 'mythicPlus';
  return {
    id: zone.zoneId,
    // A field that must not be null: its error makes the zone null.
    name: (_args: unknown, context: SandboxContext) => {
      if (zone.encounters.some(({ encounterId }) => faultOf(context, encounterId) === 'unlistedZone')) {
        throw new GraphQLError('Internal server error');
      }
      return zone.name;
    },
    frozen: zone.frozen,
    expansion: () => expansionObject(source, expansion),
    brackets: isDungeon
      ? { min: 2, max: 30, bucket: 1, type: 'Keystone Level' }
      : { min: 650, max: 740, bucket: 3, type: 'Item Level' },
    difficulties: isDungeon
      ? [{ id: 10, name: 'Dungeon', sizes: [5] }]
      : raidDifficulties.map((row) => ({
          id: row.warcraftLogsId,
          name: difficultyNames[row.difficulty],
          sizes: row.difficulty === 'mythic' ? [20] : [],
        })),
    encounters: (_args: unknown, context: SandboxContext) =>
      zone.encounters.map((encounter) => ({
        ...encounterObject(source, zone, encounter),
        // A field that must not be null: its error makes the encounter null.
        name: () => {
          if (faultOf(context, encounter.encounterId) === 'unlisted') {
            throw new GraphQLError('Internal server error');
          }
          return encounter.name;
        },
      })),
    partitions: zone.partitions.map((partition) => ({
      id: partition.partitionId,
      name: partition.name,
      compactName: partition.compactName,
      default: partition.default,
    })),
  };
}

function encounterObject(source: Source, zone: SampleZone, encounter: SampleEncounter): object {
  return {
    id: encounter.encounterId,
    name: encounter.name,
    journalID: encounter.journalId,
    zone: () => zoneObject(source, zone),
    characterRankings: (args: RankingArguments, context: SandboxContext) =>
      faultyRankings(
        { source, zone, encounterId: encounter.encounterId, args, meter: context.meter },
        faultOf(context, encounter.encounterId),
      ),
  };
}

function faultOf({ encounterFault }: SandboxContext, encounterId: number): EncounterFault | undefined {
  const isMeant = (encounterFault?.encounterId ?? encounterId) === encounterId;
  return isMeant ? encounterFault?.fault : undefined;
}
