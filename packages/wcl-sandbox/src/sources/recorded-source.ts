/** Answers from a folder of recorded ranking pages; a page that was not recorded has no rows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleExpansions, sampleZones } from '@toptalent/sample';
import type { SampleZone } from '@toptalent/sample';
import { z } from 'zod';
import { pageOf } from './source.ts';
import type { RankingPage, RankingQuery, Source } from './source.ts';

/** A folder of recordings that cannot be used; the message names the file and the reason. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError';
}

interface Recording {
  readonly encounterId: number;
  readonly encounterName: string;
  /** Slugs; undefined if the rows have several. */
  readonly className: string | undefined;
  readonly specName: string | undefined;
  readonly isDungeon: boolean;
  readonly page: RankingPage;
}

const rowSchema = z.looseObject({
  class: z.string(),
  spec: z.string(),
  hardModeLevel: z.number().optional(),
});

const bodySchema = z.object({
  data: z.object({
    worldData: z.object({
      encounter: z.object({
        name: z.string(),
        characterRankings: z.object({
          page: z.number(),
          hasMorePages: z.boolean(),
          count: z.number(),
          rankings: z.array(rowSchema),
        }),
      }),
    }),
  }),
});

/**
 * Reads every `*.json` of the folder that is a page of character rankings and ignores other files. Class and
 * specialization come from the rows; the encounter id comes from the file's name (`….12660.….json`), as no body has it.
 */
export function recordedSource(folder: string): Source {
  const recordings = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => readRecording(folder, name));
  if (recordings.length === 0) {
    throw new RecordingError(
      `No recorded ranking page in ${folder}: expected names like rankings.12660.json.`,
    );
  }
  const zones = recordedZones(recordings);
  return {
    zones,
    expansions: sampleExpansions.filter((expansion) =>
      zones.some((zone) => zone.expansionId === expansion.expansionId),
    ),
    rankings(query) {
      const found = recordings.find((recording) => matches(recording, query));
      return found === undefined ? pageOf([], query.page) : stripped(found.page, query.combatantInfo);
    },
    report() {
      return undefined;
    },
  };
}

function readRecording(folder: string, name: string): Recording[] {
  const encounterId = /\.(\d{3,6})\./u.exec(name)?.[1];
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch (error) {
    throw new RecordingError(`${name} is not JSON.`, { cause: error });
  }
  const body = bodySchema.safeParse(content);
  if (!body.success || encounterId === undefined) {
    return [];
  }
  const { name: encounterName, characterRankings: page } = body.data.data.worldData.encounter;
  return [
    {
      encounterId: Number(encounterId),
      encounterName,
      className: only(page.rankings.map((row) => row.class)),
      specName: only(page.rankings.map((row) => row.spec)),
      isDungeon: page.rankings.some((row) => (row.hardModeLevel ?? 0) > 0),
      page,
    },
  ];
}

/** The value that all have in common, or undefined. */
function only(values: readonly string[]): string | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

function matches(recording: Recording, query: RankingQuery): boolean {
  return (
    recording.encounterId === query.encounterId &&
    recording.className === query.className &&
    recording.specName === query.specName &&
    recording.page.page === query.page &&
    // No body says its difficulty: raids are assumed to be Mythic, the endpoint's default.
    (query.zone.contentType === 'mythicPlus' || query.difficulty === 5)
  );
}

function stripped(page: RankingPage, combatantInfo: boolean): RankingPage {
  if (combatantInfo) {
    return page;
  }
  const rankings = page.rankings.map((row) => {
    const { talents: _talents, gear: _gear, ...rest } = row as Record<string, unknown>;
    return rest;
  });
  return { ...page, rankings };
}

/**
 * The zones of the recordings' expansion and patch, as if they were current. Encounters that no zone of the sample has
 * get zones of their own.
 */
function recordedZones(recordings: readonly Recording[]): SampleZone[] {
  const known = sampleZones();
  const homes = known.filter((zone) =>
    zone.encounters.some((encounter) =>
      recordings.some((recording) => recording.encounterId === encounter.encounterId),
    ),
  );
  const season = known.filter(
    (zone) =>
      zone.contentType !== 'other' &&
      homes.some(
        (home) =>
          home.expansionId === zone.expansionId && home.partitions[0]!.name === zone.partitions[0]!.name,
      ),
  );
  const zones = season.map((zone) => ({ ...zone, frozen: false, ranked: true }));
  const strays = recordings.filter(
    (recording) =>
      !homes.some((home) => home.encounters.some((row) => row.encounterId === recording.encounterId)),
  );
  for (const isDungeon of [false, true]) {
    const own = strays.filter((recording) => recording.isDungeon === isDungeon);
    if (own.length > 0) {
      zones.push(strayZone(own, isDungeon, zones[0]));
    }
  }
  return zones;
}

function strayZone(
  recordings: readonly Recording[],
  isDungeon: boolean,
  like: SampleZone | undefined,
): SampleZone {
  const names = new Map(recordings.map((recording) => [recording.encounterId, recording.encounterName]));
  return {
    zoneId: isDungeon ? 99_002 : 99_001,
    expansionId: like?.expansionId ?? sampleExpansions[0]!.expansionId,
    name: isDungeon ? 'Mythic+ (recorded)' : 'Recorded raid',
    contentType: isDungeon ? 'mythicPlus' : 'raid',
    frozen: false,
    ranked: true,
    partitions: like?.partitions ?? [
      { partitionId: 1, name: 'recorded', compactName: 'recorded', default: true },
    ],
    encounters: [...names].map(([encounterId, name]) => ({ encounterId, name, journalId: 0 })),
  };
}
