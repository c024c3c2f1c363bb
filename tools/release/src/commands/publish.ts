/** `pnpm release publish <zip>`: uploads a finished zip to every site and to GitHub. */
import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { createGitHub } from '../github/github.ts';
import { readPackage } from '../package/read-package.ts';
import type { Package } from '../package/read-package.ts';
import { readZip, sha256Beside } from '../package/read-zip.ts';
import { dryRun } from '../publish/dry-run.ts';
import { publish } from '../publish/publish.ts';
import { sitesOf } from '../publish/sites-of.ts';
import { ReleaseError, UsageError } from '../release-error.ts';
import { gitHubSettings, needed, patienceFrom, read } from '../settings.ts';
import type { Environment } from '../settings.ts';
import type { CommandContext } from './context.ts';

export interface PublishOptions {
  readonly dryRun?: boolean;
  /** The SHA-256 that the zip must have. */
  readonly sha256?: string;
}

/** @returns whether all is published, or the dry run shows that it could be */
export async function publishCommand(
  file: string,
  options: PublishOptions,
  { environment, say }: CommandContext,
): Promise<boolean> {
  const patience = patienceFrom(environment);
  const addon = readPackage(path.basename(file), readZip(file));
  checkSha256(file, addon, options.sha256);
  const tokens = options.dryRun === true ? 'optional' : 'needed';
  const { sites, leftOut } = sitesOf(addon, environment, { patience, tokens });
  leftOut.forEach(say);
  if (options.dryRun === true) {
    await dryRun(addon, sites, say);
    await tellWorkflow(addon, environment);
    return true;
  }
  const commit = needed(environment, 'GITHUB_SHA', 'the commit that the zip was built from');
  if (!/^[0-9a-f]{40}$/.test(commit)) {
    throw new UsageError('GITHUB_SHA must be a whole commit, 40 hexadecimal digits.');
  }
  const github = createGitHub(gitHubSettings(environment), patience);
  return publish({ addon, sites, github, commit, say });
}

/** Compares with what the build said, if it is known: by the option, and by the file beside the zip. */
function checkSha256(file: string, addon: Package, wanted: string | undefined): void {
  for (const sha256 of [wanted, sha256Beside(file)]) {
    if (sha256 !== undefined && sha256 !== addon.sha256) {
      throw new ReleaseError(
        `${addon.fileName} is not the file that was built: its SHA-256 is ${addon.sha256}, not ${sha256}.`,
      );
    }
  }
}

/** Which file of which bytes was built: the job that publishes compares. */
async function tellWorkflow({ fileName, sha256 }: Package, environment: Environment): Promise<void> {
  const output = read(environment, 'GITHUB_OUTPUT');
  if (output !== undefined) {
    await appendFile(output, `file=${fileName}\nsha256=${sha256}\n`);
  }
}
