/** Refuses to release data whose encounters are not those of `@toptalent/game`: data may come from anybody. */
import type { BuildData } from '@toptalent/build-data';
import { compareWithGame } from '../discover/compare-with-game.ts';
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
  const { wrong, moved, unknown } = compareWithGame(zones, encounters);
  if (wrong.length > 0) {
    throw new ReleaseRefusedError(
      `This data is not released, because it contradicts packages/game: ${listed(wrong, mostNamed)}. ` +
        'If Warcraft Logs has changed a name or an id, change it there too; if packages/game has changed since, run pnpm refresh.',
    );
  }
  return [
    `${counted(encounters.length, 'encounter')} held against packages/game`,
    ...(unknown.length === 0 ? [] : [`not known there: ${listed(unknown, mostNamed)}`]),
    ...(moved.length === 0 ? [] : [`in another zone there: ${listed(moved, mostNamed)}`]),
  ].join('; ');
}
