/** What a run was to read and could not. Its cells and builds stay as they were. */

import { listed } from '../words/text.ts';

/** Names here are public: `--json` prints them. */
export interface LeftOutZone {
  /** Warcraft Logs' id. */
  readonly zoneId: number;
  readonly name: string;
  /** Why its rankings cannot be read. */
  readonly reason: string;
}

/** One line for each zone. */
export function describeLeftOut(zones: readonly LeftOutZone[]): readonly string[] {
  return zones.map(
    ({ zoneId, name, reason }) =>
      `Zone ${zoneId} ${name} is left out, and its builds stay as they were: its rankings cannot be read (${reason}).`,
  );
}

/** One line about entries of Warcraft Logs' list that cannot be read; none if there are none. */
export function describeLost(entries: readonly string[]): readonly string[] {
  return entries.length === 0
    ? []
    : [
        `Left out, because Warcraft Logs' list of zones cannot be read there: ${listed(entries)}. The next run looks again.`,
      ];
}
