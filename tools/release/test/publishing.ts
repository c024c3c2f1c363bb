/** A folder, stand-ins for the sites and an environment for each test of `pnpm release publish`. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ProcessEnd } from '@toptalent/command-line/process-end';
import { afterEach, beforeEach } from 'vitest';
import { mainCommit, startSiteStandIns } from '@toptalent/site-stand-ins';
import type { SiteStandIns } from '@toptalent/site-stand-ins';
import { runRelease } from './run-release.ts';

export interface Publishing {
  standIns: SiteStandIns;
  folder: string;
  environment: Record<string, string>;
  publish(zip: string, ...more: string[]): Promise<ProcessEnd>;
  /** Names of the sites that got a file, in their order. */
  uploadedTo(): readonly string[];
}

/** Made anew before each test of the file that calls this, and removed after it. */
export function publishing(): Publishing {
  const made: Publishing = Object.assign({} as Publishing, {
    publish: (zip: string, ...more: string[]) => runRelease(['publish', zip, ...more], made.environment),
    uploadedTo: () => made.standIns.sites.uploads.map(({ site }) => site),
  });
  beforeEach(async () => {
    made.standIns = await startSiteStandIns();
    made.folder = mkdtempSync(path.join(os.tmpdir(), 'toptalent-release-'));
    made.environment = { ...made.standIns.environment, GITHUB_SHA: mainCommit };
  });
  afterEach(async () => {
    await made.standIns.close();
    rmSync(made.folder, { recursive: true, force: true });
  });
  return made;
}
