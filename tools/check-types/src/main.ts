/**
 * Checks types with the native TypeScript: `check-types . test` takes the folders that have a `tsconfig.json`.
 *
 * It is called by its path. As a dependency of the whole project, an alias of TypeScript 7 beside 6 would put its `tsc` in
 * the place of the other, which TypeScriptToLua and lint need.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const native = require.resolve('typescript-native/package.json');
const tsc = path.join(path.dirname(native), 'bin', 'tsc');

for (const folder of process.argv.slice(2)) {
  const { status } = spawnSync(process.execPath, [tsc, '--project', folder], { stdio: 'inherit' });
  if (status !== 0) {
    process.exitCode = 1;
  }
}
