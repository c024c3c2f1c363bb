/** Zones that a run was to read and could not. Their cells and builds stay as they were. */

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
