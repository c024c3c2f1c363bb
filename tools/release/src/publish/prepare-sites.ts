/** Asks every site for its versions before the first upload. */
import { SiteFault, VersionsNotListedError } from '../sites/site.ts';
import type { PreparedUpload, Site, SiteName } from '../sites/site.ts';
import { ReleaseError } from '../release-error.ts';

/** A site that can be uploaded to, or why it cannot. */
export interface PreparedSite {
  readonly name: SiteName;
  readonly upload: PreparedUpload | undefined;
  /** Why the site cannot be asked; undefined if it can. */
  readonly fault: string | undefined;
}

/**
 * A site that is down stops no other. A site that does not list a client stops all: it will list it in a few hours, and a
 * release that half of the players get on a patch day is worse than a late one.
 *
 * @throws {ReleaseError}
 */
export async function prepareSites(sites: readonly Site[]): Promise<readonly PreparedSite[]> {
  const prepared: PreparedSite[] = [];
  const notListed: string[] = [];
  for (const site of sites) {
    try {
      prepared.push({ name: site.name, upload: await site.prepare(), fault: undefined });
    } catch (error) {
      if (error instanceof VersionsNotListedError) {
        notListed.push(error.message);
      } else if (error instanceof SiteFault) {
        prepared.push({ name: site.name, upload: undefined, fault: error.message });
      } else {
        throw error;
      }
    }
  }
  if (notListed.length > 0) {
    throw new ReleaseError(notListed.join('\n'));
  }
  return prepared;
}
