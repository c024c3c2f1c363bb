/** The versions of a site for every client of the TOC, and what to say of them. */
import { clientVersion, pickVersion } from '../package/client-version.ts';
import { VersionsNotListedError } from './site.ts';
import type { SiteName } from './site.ts';

export interface PickedVersions {
  /** As the site lists them, each once. */
  readonly versions: readonly string[];
  readonly notes: readonly string[];
}

/** @throws {VersionsNotListedError} */
export function pickVersions(
  site: SiteName,
  interfaces: readonly number[],
  listed: readonly string[],
): PickedVersions {
  const versions = new Set<string>();
  const notes: string[] = [];
  for (const wanted of interfaces.map(clientVersion)) {
    const picked = pickVersion(wanted, listed);
    if (picked === undefined) {
      throw new VersionsNotListedError(
        `${site} does not list client ${wanted} yet, nor another patch of it. Nothing was uploaded: run the release again when it does.`,
      );
    }
    if (picked.isOther) {
      notes.push(`${site} does not list client ${wanted} yet: ${picked.listed} stands in for it.`);
    }
    versions.add(picked.listed);
  }
  return { versions: [...versions], notes };
}
