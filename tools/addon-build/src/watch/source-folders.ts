/** The folders whose sources end up in the addon. */
import path from 'node:path';
import { workspaceRoot } from '@toptalent/tstl';

const portable = ['border', 'build-data', 'game', 'loadout'];

/** Absolute paths. */
export const addonSources: readonly string[] = ['addon', ...portable].map((name) =>
  path.join(workspaceRoot, 'packages', name, 'src'),
);
