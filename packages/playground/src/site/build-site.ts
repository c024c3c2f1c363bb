/** The entry of `pnpm site`: builds the static site into `dist/site`. */
import path from 'node:path';
import { workspaceRoot } from '@toptalent/tstl';
import { build } from 'vite';
import { writeGameFiles } from './game-files.ts';
import { siteConfig } from './site-config.ts';

await writeGameFiles();
await build(siteConfig(path.join(workspaceRoot, 'dist', 'site')));
