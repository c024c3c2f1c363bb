/** Refuses to release data whose encounters are not those of `@toptalent/game`: data may come from anybody. */
import type { BuildData } from '@toptalent/build-data';
import { beyondGame } from '../discover/beyond-game.ts';
import { correctForStored } from '../discover/correct-game.ts';
import { contradictionsWithGame } from '../discover/contradictions-with-game.ts';
import { ReleaseRefusedError } from '../outcome/release.ts';
import { counted, listed } from '../words/text.ts';

/** Contradictions that are named; the others are counted. */
const mostNamed = 5;

/**
 * Encounters that the game package knows have its names and ids; those that it does not know have none but Warcraft Logs'.
 *
 * @returns what was found, in words without a full stop
 * @throws {ReleaseRefusedError} which names the first contradictions, and what to do
 */
export function refuseOtherEncounters({ zones, encounters }: BuildData): string {
  const wrong = contradictionsWithGame(zones, encounters);
  if (wrong.length > 0) {
    throw new ReleaseRefusedError(
      `This data is not released, because it contradicts packages/game: ${listed(wrong, mostNamed)}. ` +
        correctForStored,
    );
  }
  return [
    `${counted(encounters.length, 'encounter')} held against packages/game`,
    ...toRead({ zones, encounters }),
  ].join('; ');
}

/** What somebody has to read, because the game package cannot tell whether it is right. */
function toRead({ zones, encounters }: Pick<BuildData, 'zones' | 'encounters'>): readonly string[] {
  const { unknownZones, unknownEncounters, knownByName, moved, outdated } = beyondGame(zones, encounters);
  const named: readonly (readonly [string, readonly string[]])[] = [
    ['zones not known there', unknownZones],
    ['encounters not known there', unknownEncounters],
    ['known by name alone', knownByName],
    ['in another zone there', moved],
  ];
  return [
    ...named
      .filter(([, names]) => names.length > 0)
      .map(([what, names]) => `${what}: ${listed(names, mostNamed)}`),
    ...(outdated === 0
      ? []
      : [
          `${counted(outdated, 'encounter')} ${outdated === 1 ? 'has' : 'have'} fewer facts than there: run pnpm refresh`,
        ]),
  ];
}
