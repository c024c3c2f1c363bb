/** Zones that a run was to read and could not: what there is of them stays as it was. */

/** Names here are public: `--json` prints them. */
export interface LeftOutZone {
  /** Warcraft Logs' id. */
  readonly zoneId: number;
  readonly name: string;
  /** Why its rankings cannot be read. */
  readonly reason: string;
}

/** The lines that tell them; none where there are none. */
export function describeLeftOut(zones: readonly LeftOutZone[]): readonly string[] {
  return zones.map(
    ({ zoneId, name, reason }) =>
      `Zone ${zoneId} ${name} is left out, and its builds stay as they were: its rankings cannot be read (${reason}).`,
  );
}
