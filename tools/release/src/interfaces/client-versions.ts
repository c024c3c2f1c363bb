/** Reads which versions of the client are live, from the table that Blizzard's launcher reads. */

/** A live version of the client, such as 12.1.5, with its interface number. */
export interface LiveClient {
  readonly version: string;
  readonly interfaceNumber: number;
  /** Regions that play it, such as `us`. */
  readonly regions: readonly string[];
}

/**
 * @param table one line a region, columns between `|`: the first line names the columns, as in `VersionsName!String:0`
 * @returns newest first; empty if the text is no such table
 */
export function liveClients(table: string): readonly LiveClient[] {
  const lines = table.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const columns = (lines[0] ?? '').split('|').map((column) => column.split('!')[0]);
  const [region, name] = [columns.indexOf('Region'), columns.indexOf('VersionsName')];
  const regionsBy = new Map<string, string[]>();
  for (const line of region < 0 || name < 0 ? [] : lines.slice(1)) {
    const cells = line.split('|');
    const version = /^(\d{1,2}\.\d{1,2}\.\d{1,2})\.\d+$/.exec(cells[name] ?? '')?.[1];
    if (version !== undefined && /^\w{2,8}$/.test(cells[region] ?? '')) {
      regionsBy.set(version, [...(regionsBy.get(version) ?? []), cells[region]!]);
    }
  }
  return [...regionsBy]
    .map(([version, regions]) => ({ version, interfaceNumber: interfaceOf(version), regions }))
    .toSorted((one, other) => other.interfaceNumber - one.interfaceNumber);
}

/** Client 12.1.5 has interface 120105. */
function interfaceOf(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return major * 10_000 + minor * 100 + patch;
}
