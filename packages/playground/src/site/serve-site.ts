/** The entry of `pnpm playground`: serves the site from its sources, and reloads pages when a source changes. */
import path from 'node:path';
import { workspaceRoot } from '@toptalent/tstl';
import { createServer } from 'vite';
import { writeGameFiles } from './game-files.ts';
import { siteConfig } from './site-config.ts';

await writeGameFiles();
const server = await createServer(siteConfig(path.join(workspaceRoot, 'dist', 'site')));
await server.listen();
server.printUrls();
server.bindCLIShortcuts({ print: true });
