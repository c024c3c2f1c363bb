/** The entry of `pnpm build`: makes `dist/AzerothsTopTalent/`, ready to drop into `Interface/AddOns`. */
import path from 'node:path';
import { workspaceRoot as projectRoot } from '@toptalent/tstl';
import { addonManifest } from './addon.manifest.ts';
import { buildAddon } from './build-addon.ts';
import { findData } from './find-data.ts';

const { data, origin } = await findData(projectRoot);
const outDir = path.join(projectRoot, 'dist', addonManifest.name);
const built = await buildAddon({ outDir, buildData: data });
const kilobytes = (built.bundleBytes / 1000).toFixed(0);
console.log(`Built dist/${addonManifest.name}: ${built.files.join(', ')}; bundle ${kilobytes} KB.`);
console.log(`Data: ${origin}.`);
