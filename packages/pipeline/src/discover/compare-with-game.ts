/** Compares a list of encounters with what `@toptalent/game` knows, in words. */
import type { ContentType, Encounter, Zone } from '@toptalent/build-data';
import { dungeonById, raidBossById, seasons } from '@toptalent/game';
import { encounterFrom } from './encounter-from.ts';

export interface GameComparison {
  /** Each begins with the encounter or the zone: "Sszorak (3470): packages/game calls it Nek'zali the Soulcoiler". */
  readonly wrong: readonly string[];
  /** Encounters that the game package does not know. */
  readonly unknown: readonly string[];
  /** Bosses in another raid zone than we know: Warcraft Logs may list the boss of a lair in the raid's zone or in one of its own. */
  readonly moved: readonly string[];
}

/**
 * A list may know less than the game package, because it was made before a fact was added, but nothing else. Names of zones are
 * Warcraft Logs', and so is all that it says of an encounter that the game package does not know.
 */
export function compareWithGame(
  zones: readonly Pick<Zone, 'zoneId' | 'contentType'>[],
  encounters: readonly Encounter[],
): GameComparison {
  const ofZone = new Map(zones.map(({ zoneId, contentType }) => [zoneId, contentType]));
  return {
    wrong: [
      ...zones.flatMap(({ zoneId, contentType }) => zoneFault(zoneId, contentType) ?? []),
      ...encounters.flatMap((encounter) =>
        faultsOf(encounter, ofZone).map((fault) => `${labelOf(encounter)}: ${fault}`),
      ),
    ],
    unknown: encounters.filter((encounter) => !ourOwn(encounter).known).map(labelOf),
    moved: encounters.filter(isMoved).map((encounter) => `${labelOf(encounter)} in zone ${encounter.zoneId}`),
  };
}

function zoneFault(zoneId: number, contentType: ContentType): string | undefined {
  const isKnownAsOther = seasons.some(({ raidZones, dungeonZone }) =>
    contentType === 'raid' ? dungeonZone.zoneId === zoneId : raidZones.some((zone) => zone.zoneId === zoneId),
  );
  return isKnownAsOther
    ? `zone ${zoneId}: listed for ${contentWords[contentType]}, which it is not in packages/game`
    : undefined;
}

/** Clauses that follow the encounter's name and a colon. */
function faultsOf(encounter: Encounter, ofZone: ReadonlyMap<number, ContentType>): readonly string[] {
  const { id, contentType, zoneId } = encounter;
  const zoneFaults =
    ofZone.get(zoneId) === contentType
      ? []
      : [`zone ${zoneId} is not listed for ${contentWords[contentType]}`];
  if ((contentType === 'raid' ? dungeonById(id) : raidBossById(id)) !== undefined) {
    return [...zoneFaults, `listed for ${contentWords[contentType]}, which it is not in packages/game`];
  }
  const ours = ourOwn(encounter);
  return [...zoneFaults, ...(ours.known ? otherFacts(encounter, ours) : factsOfNobody(encounter))];
}

/** Facts other than those of the game package. Zero, null and an empty list say nothing. */
function otherFacts(encounter: Encounter, ours: Encounter): readonly string[] {
  const { id, contentType, name } = encounter;
  const ourName = (contentType === 'raid' ? raidBossById(id) : dungeonById(id))?.name ?? name;
  return [
    ...(name === ourName ? [] : [`packages/game calls it ${ourName}`]),
    ...(['journalId', 'instanceId', 'challengeModeId', 'lfgDungeonId'] as const).flatMap((field) => {
      const theirs = encounter[field] ?? 0;
      return theirs === 0 || theirs === ours[field]
        ? []
        : [`${field} ${theirs}, in packages/game ${ours[field] ?? 'none'}`];
    }),
    ...(['uiMapIds', 'requires'] as const).flatMap((field) => {
      const others = encounter[field].filter((one) => !ours[field].includes(one));
      return others.length === 0 ? [] : [`${field} ${others.join(', ')}, not in packages/game`];
    }),
  ];
}

/** Only the game package knows facts of the client. */
function factsOfNobody(encounter: Encounter): readonly string[] {
  const { known, instanceId, challengeModeId, lfgDungeonId, uiMapIds, requires } = encounter;
  const hasFacts =
    known ||
    instanceId !== null ||
    challengeModeId !== null ||
    lfgDungeonId !== undefined ||
    uiMapIds.length + requires.length > 0;
  return hasFacts ? ['it has ids of the client, but is not in packages/game'] : [];
}

const contentWords = { raid: 'raids', mythicPlus: 'dungeons' } as const;

/** The encounter with nothing but what the game package knows of it. */
function ourOwn({ id, contentType, zoneId, name, order }: Encounter): Encounter {
  return encounterFrom({ id, contentType, zoneId, name, order, journalId: 0 });
}

function isMoved({ id, contentType, zoneId }: Encounter): boolean {
  const ours = seasons
    .flatMap(({ raidZones }) => raidZones)
    .find(({ bosses }) => bosses.some(({ encounterId }) => encounterId === id));
  return contentType === 'raid' && ours !== undefined && ours.zoneId !== zoneId;
}

/** "Nek'zali the Soulcoiler (3470)". */
function labelOf({ name, id }: Encounter): string {
  return `${name} (${id})`;
}
