/** Picks the season from the zones that may be it: the newest raids and the newest dungeons that have rankings. */
import type { JudgedZones } from './judge-zones.ts';
import type { Season, SeasonZone, ZoneVerdict } from './season.ts';

/** At most so many seasons are asked for rankings: two that have not begun yet, and the one before them. */
const mostSeasonsAsked = 3;

/** Whether a zone has rankings; a text says why that is not known now. */
export type ProbeAnswer = boolean | string;

/** Asks that of these zones; answers in the same order. */
export type Probe = (zones: readonly SeasonZone[]) => Promise<readonly ProbeAnswer[]>;

/**
 * Raids and dungeons are picked separately: new dungeons beside the old raid are both taken. A zone without rankings
 * displaces nothing. A zone that cannot be read now keeps its place if earlier runs took it: an error that passes must
 * not end a season.
 *
 * @param isThere whether earlier runs took that zone (by id)
 * @throws what the probe throws
 */
export async function pickSeason(
  judged: JudgedZones,
  probe: Probe,
  isThere: (zoneId: number) => boolean,
): Promise<Season> {
  const answers = new Map<number, ProbeAnswer>();
  const ask = async (zones: readonly SeasonZone[]): Promise<void> => {
    const open = zones.filter(({ zoneId }) => !answers.has(zoneId));
    const given = open.length === 0 ? [] : await probe(open);
    open.forEach(({ zoneId }, index) => answers.set(zoneId, given[index]!));
  };
  const hasRankings = ({ zoneId }: SeasonZone): boolean => {
    const answer = answers.get(zoneId);
    return answer === true || (typeof answer === 'string' && isThere(zoneId));
  };
  /** The zones of the newest season that has rankings; where none has, of the newest that may have some. */
  const newestWithRankings = async (
    seasons: readonly (readonly SeasonZone[])[],
  ): Promise<readonly SeasonZone[]> => {
    const asked = seasons.slice(0, mostSeasonsAsked);
    const mayHave = (season: readonly SeasonZone[]): readonly SeasonZone[] =>
      season.filter(({ zoneId }) => answers.get(zoneId) !== false);
    for (const season of asked) {
      await ask(season);
      if (season.some(hasRankings)) {
        return mayHave(season);
      }
    }
    return asked.map(mayHave).find((season) => season.length > 0) ?? [];
  };
  const raids = judged.raidSeasons.map((season) => season.filter((zone) => zone.encounters.length > 0));
  const dungeons = judged.keystones.map((zone) => [zone]);
  // One request, where the newest of both have rankings.
  await ask([...(dungeons[0] ?? []), ...(raids[0] ?? [])]);
  const zones = ascending([...(await newestWithRankings(raids)), ...(await newestWithRankings(dungeons))]);
  const verdicts = [...judged.raidSeasons.flat(), ...judged.keystones].map((zone): ZoneVerdict => {
    const { zoneId, name } = zone;
    const taken = zones.includes(zone);
    const answer = answers.get(zoneId);
    return { zoneId, name, taken, reason: taken ? whyTaken(zone, answer) : whyPassedOver(zone, answer) };
  });
  const unreadable = [...answers].flatMap(([zoneId, answer]) =>
    typeof answer === 'string' ? [[zoneId, answer] as const] : [],
  );
  return {
    zones,
    verdicts: ascending([...judged.dropped, ...verdicts]),
    unreadable: new Map(unreadable),
  };
}

function whyTaken({ contentType, partition }: SeasonZone, answer: ProbeAnswer | undefined): string {
  const current = contentType === 'raid' ? 'current raid' : 'current Mythic+ season';
  const trouble = typeof answer === 'string' ? `, but ${cannotBeRead(answer)}` : '';
  return `${current}, partition ${partition.name}${trouble}`;
}

function whyPassedOver({ contentType, encounters }: SeasonZone, answer: ProbeAnswer | undefined): string {
  if (encounters.length === 0) {
    return 'its encounters are in another zone';
  }
  if (answer === false) {
    return 'no rankings';
  }
  return typeof answer === 'string'
    ? cannotBeRead(answer)
    : `a newer ${contentType === 'raid' ? 'raid' : 'Mythic+ season'} has rankings`;
}

function cannotBeRead(reason: string): string {
  return `its rankings cannot be read (${reason})`;
}

function ascending<Item extends { readonly zoneId: number }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => a.zoneId - b.zoneId);
}
