/** The interface numbers in the source of the addon's manifest. */
import { ReleaseError } from '../release-error.ts';

/** Below the project's root. */
export const manifestFile = 'tools/addon-build/src/addon.manifest.ts';

const line = /^( {2}interfaces: )\[([\d, ]+)\](,)$/m;

/** @throws {ReleaseError} if the source has no such line */
export function interfacesIn(source: string): readonly number[] {
  const list = line.exec(source)?.[2];
  if (list === undefined) {
    throw new ReleaseError(`${manifestFile} has no line "  interfaces: [120105, 120100]," to read.`);
  }
  return list.split(',').map(Number);
}

export function withInterfaces(source: string, interfaces: readonly number[]): string {
  return source.replace(line, `$1[${interfaces.join(', ')}]$3`);
}

/**
 * The live clients, and the newest number that the addon has: a region that is a day behind, or a site that does not list the new
 * client yet, still needs it.
 *
 * @returns newest first
 */
export function nextInterfaces(present: readonly number[], live: readonly number[]): readonly number[] {
  if (live.every((number) => present.includes(number))) {
    return present;
  }
  return [...new Set([...live, Math.max(...present)])].toSorted((one, other) => other - one);
}
