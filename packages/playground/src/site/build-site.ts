/** The entry of `pnpm site`: builds the static site into `dist/site`. */
import path from 'node:path';
import { runCommand } from '@toptalent/command-line';
import { UnreadableDataError } from '@toptalent/pipeline';
import { workspaceRoot } from '@toptalent/tstl';
import { build } from 'vite';
import { NoDataError, writeBuildsFiles } from './builds-files.ts';
import { writeGameFiles } from './game-files.ts';
import { siteConfig } from './site-config.ts';
import { readSiteOptions } from './site-options.ts';

const description =
  'Builds the site into dist/site: a static folder that works from any path of any static server.';

process.exitCode = await runCommand(process.argv.slice(2), {
  read: (typed) => readSiteOptions('pnpm site', description, typed),
  expected: [NoDataError, UnreadableDataError],
  async run({ data }) {
    await writeBuildsFiles(data);
    await writeGameFiles(data);
    await build(siteConfig(path.join(workspaceRoot, 'dist', 'site')));
  },
});
