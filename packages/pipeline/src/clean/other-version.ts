/** Import codes of another serialization version than ours: the game has changed their format, and we cannot read them. */
import { readHeader, serializationVersion } from '@toptalent/loadout';
import type { CellRow } from '../cell.ts';

/** The version of a code; undefined if it is ours, or if the text is no code. */
export function otherVersionOf(code: string | undefined): number | undefined {
  const header = code === undefined ? undefined : readHeader(code);
  return header?.ok === false && header.failure.reason === 'wrongVersion'
    ? header.failure.version
    : undefined;
}

/** The newest other version among the codes of these rows; undefined if there is none. */
export function otherVersionIn(rows: readonly CellRow[]): number | undefined {
  const versions = rows.flatMap(({ rankingCode, reportCode }) => [
    otherVersionOf(rankingCode) ?? 0,
    otherVersionOf(reportCode) ?? 0,
  ]);
  const newest = versions.reduce((most, version) => Math.max(most, version), 0);
  return newest === 0 ? undefined : newest;
}

/** A clause without a full stop. */
export function otherVersionText(version: number): string {
  return `import codes are of serialization version ${version} now, and only version ${serializationVersion} is read here`;
}
