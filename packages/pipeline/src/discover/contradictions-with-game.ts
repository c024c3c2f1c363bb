/** Finds where a list of encounters contradicts what `@toptalent/game` knows, in words. */
import type { ContentType, Encounter, Zone } from '@toptalent/build-data';
import { dungeonById, raidBossById, seasons } from '@toptalent/game';
import { encounterLabel, gameFactsOf } from './game-facts.ts';

/**
 * A list may know less than the game package, because it was made before a fact was added (`beyond-game.ts`), but nothing else. Names
 * of zones are Warcraft Logs', and so is all that it says of an encounter that the game package does not know.
 *
 * @returns contradictions, each with the encounter or the zone first: "Sszorak (3470): packages/game calls it Nek'zali the Soulcoiler"
 */
export function contradictionsWithGame(
  zones: readonly Pick<Zone, 'zoneId' | 'contentType'>[],
  encounters: readonly Encounter[],
): readonly string[] {
  const ofZone = new Map(zones.map(({ zoneId, contentType }) => [zoneId, contentType]));
  return [
    ...zones.flatMap(({ zoneId, contentType }) => zoneFault(zoneId, contentType) ?? []),
    ...doubledZones(zones).map((zoneId) => `zone ${zoneId}: listed twice`),
    ...encounters.flatMap((encounter) =>
      faultsOf(encounter, ofZone).map((fault) => `${encounterLabel(encounter)}: ${fault}`),
    ),
    ...orderFaults(encounters),
  ];
}

function doubledZones(zones: readonly Pick<Zone, 'zoneId'>[]): readonly number[] {
  const ids = zones.map(({ zoneId }) => zoneId);
  return ids.filter((id, index) => ids.indexOf(id) < index);
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
  const ours = gameFactsOf(encounter);
  return [...zoneFaults, ...(ours.known ? otherFacts(encounter, ours) : factsOfNobody(encounter))];
}

/** Facts other than those of the game package. Zero, null and an empty list say nothing. */
function otherFacts(encounter: Encounter, ours: Encounter): readonly string[] {
  const { id, contentType, name } = encounter;
  const ourName = (contentType === 'raid' ? raidBossById(id) : dungeonById(id))?.name ?? name;
  return [
    ...(plain(name) === plain(ourName) ? [] : [`packages/game calls it ${ourName}`]),
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

/** Warcraft Logs may write an apostrophe otherwise. */
function plain(name: string): string {
  return name.trim().replaceAll('\u2019', "'");
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

/** Which boss is offered next depends on the order of the others. Numbers may differ, as unknown bosses have some. */
function orderFaults(encounters: readonly Encounter[]): readonly string[] {
  const zones = seasons.flatMap(({ raidZones }) => raidZones);
  return zones.flatMap(({ zoneId, bosses }) => {
    const listed = bosses.flatMap(({ encounterId }) =>
      encounters.filter(
        (one) => one.id === encounterId && one.zoneId === zoneId && one.contentType === 'raid',
      ),
    );
    return listed.flatMap((encounter, index) => {
      const before = listed[index - 1];
      return before === undefined || before.order < encounter.order
        ? []
        : [`${encounterLabel(encounter)}: not listed after ${before.name}, as it is in packages/game`];
    });
  });
}
