/**
 * Plays a built addon in a Lua 5.1 machine, as a process of its own: `node visit-places.ts FOLDER PLAN`, where the plan is what
 * `packages/addon/scenarios/visit.ts` takes, as JSON. Prints the result as JSON.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileModule, createLuaVm } from '@toptalent/lua-vm';

const [folder, plan] = process.argv.slice(2);
const files = readdirSync(folder!, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(lua|toc)$/.test(entry.name))
  .map((entry) => path.join(entry.parentPath, entry.name))
  .map((file) => ({
    name: path.relative(folder!, file).replaceAll(path.sep, '/'),
    source: readFileSync(file, 'utf8'),
  }));
const machine = await createLuaVm();
machine.loadModule('visit', await compileModule('packages/addon/scenarios/visit.ts'));
const result = machine.call('visit', 'visit', JSON.parse(plan!) as never, files as never);
process.stdout.write(JSON.stringify(result));
machine.dispose();
