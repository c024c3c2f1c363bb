/** Interface numbers as versions of the client, and the version that a site lists for one. */

/** 120105 is client 12.1.5. */
export function clientVersion(interfaceNumber: number): string {
  const major = Math.floor(interfaceNumber / 10_000);
  const minor = Math.floor(interfaceNumber / 100) % 100;
  return `${major}.${minor}.${interfaceNumber % 100}`;
}

export interface PickedVersion {
  /** As the site lists it. */
  readonly listed: string;
  /** Whether it is another patch of the same major and minor version: the site does not list the wanted one yet. */
  readonly isOther: boolean;
}

/**
 * The wanted version, else the nearest patch of the same major and minor version, by number: the last one before it, or the
 * first one after it. On a patch day a site may lack the new version for hours.
 *
 * @returns Undefined if the site lists none of them.
 */
export function pickVersion(wanted: string, listed: readonly string[]): PickedVersion | undefined {
  if (listed.includes(wanted)) {
    return { listed: wanted, isOther: false };
  }
  const [major, minor, patch] = parts(wanted);
  const near = listed
    .map((version) => ({ version, parts: parts(version) }))
    .filter(({ parts: [a, b, c] }) => a === major && b === minor && c !== undefined)
    .toSorted((one, other) => one.parts[2]! - other.parts[2]!);
  const before = near.findLast(({ parts: [, , c] }) => c! < patch!);
  const best = before ?? near[0];
  return best === undefined ? undefined : { listed: best.version, isOther: true };
}

/** Empty for a text that is not three numbers with dots. */
function parts(version: string): readonly number[] {
  return /^\d+\.\d+\.\d+$/.test(version) ? version.split('.').map(Number) : [];
}
