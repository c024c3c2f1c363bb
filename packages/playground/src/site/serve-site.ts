/** The entry of `pnpm playground`: serves the site from its sources, and reloads pages when a source changes. */
import path from 'node:path';
import { runCommand } from '@toptalent/command-line';
import { UnreadableDataError } from '@toptalent/pipeline';
import { workspaceRoot } from '@toptalent/tstl';
import { createServer } from 'vite';
import { NoDataError, writeBuildsFiles } from './builds-files.ts';
import { keepGameFiles } from './keep-game-files.ts';
import { siteConfig } from './site-config.ts';
import { readSiteOptions } from './site-options.ts';

const description = 'Serves the site from its sources, and reloads a page when a source changes.';

process.exitCode = await runCommand(process.argv.slice(2), {
  read: (typed) => readSiteOptions('pnpm playground', description, typed),
  expected: [NoDataError, UnreadableDataError],
  async run({ data }) {
    process.stderr.write('Compiling the addon and the simulated client …\n');
    await writeBuildsFiles(data);
    const server = await createServer(siteConfig(path.join(workspaceRoot, 'dist', 'site')));
    await keepGameFiles(data, {
      changed: () => {
        server.ws.send('toptalent:addon');
        process.stdout.write('The addon is new; pages play on with it.\n');
      },
      failed: (message) => {
        server.ws.send('toptalent:broken', { message });
        process.stderr.write(`${message}\n`);
      },
    });
    await server.listen();
    server.printUrls();
    server.bindCLIShortcuts({ print: true });
  },
});
