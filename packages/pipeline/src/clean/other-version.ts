/** Import codes of a newer serialization version than ours: the game has changed their format, and we cannot read them. */
import { readHeader, serializationVersion } from '@toptalent/loadout';
import type { CellRow } from '../cell.ts';

/** How far ahead of ours a version may be. A text that only looks like a code names any version from 0 to 255. */
const mostAhead = 3;

/**
 * The version of a code, if it may be one of the next. Undefined for ours, for an older one (a log from before the change), for
 * one that is too far ahead, and for a text that is no code.
 */
export function newerVersionOf(code: string | undefined): number | undefined {
  const header = code === undefined ? undefined : readHeader(code);
  if (header?.ok !== false || header.failure.reason !== 'wrongVersion') {
    return undefined;
  }
  const { version } = header.failure;
  return version > serializationVersion && version <= serializationVersion + mostAhead ? version : undefined;
}

/** A code of a newer version, and where it was seen. */
export interface Sighting {
  readonly version: number;
  readonly player: string;
  /** Undefined where the report does not matter. */
  readonly report: string | undefined;
}

/** A version that two players have codes of, each in a report of their own. One code alone may be broken. */
export function believedVersion(sightings: readonly Sighting[]): number | undefined {
  return sightings.find(({ version, player, report }) =>
    sightings.some(
      (other) =>
        other.version === version &&
        other.player !== player &&
        (report === undefined || other.report !== report),
    ),
  )?.version;
}

/** The newer version that codes of these rows are of; undefined if there is none. */
export function newerVersionIn(rows: readonly CellRow[]): number | undefined {
  return believedVersion(
    rows.flatMap(({ player, fight, rankingCode, reportCode }): readonly Sighting[] => {
      const ranked = newerVersionOf(rankingCode);
      const reported = newerVersionOf(reportCode);
      return [
        ...(ranked === undefined ? [] : [{ version: ranked, player, report: undefined }]),
        ...(reported === undefined ? [] : [{ version: reported, player, report: fight?.reportCode }]),
      ];
    }),
  );
}

/** A clause without a full stop. */
export function otherVersionText(version: number): string {
  return `import codes are of serialization version ${version} now, and only version ${serializationVersion} is read here`;
}

/**
 * What is wrong with data whose import codes are of another version than ours, a clause without a full stop, and what to do.
 *
 * @returns undefined if they are of ours
 */
export function codesOfOtherVersion(
  version: number,
): { readonly found: string; readonly next: string } | undefined {
  return version === serializationVersion
    ? undefined
    : {
        found: `its import codes are of serialization version ${version}, and this project's are of ${serializationVersion}`,
        next:
          version < serializationVersion ? 'Run pnpm refresh, which makes them anew.' : 'Update the project.',
      };
}
