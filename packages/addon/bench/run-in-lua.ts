/** Runs the measurements of `cost-host.ts` once, in a process or machine of their own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileModule, createLuaVm } from '@toptalent/lua-vm';
import type { ShippedFile } from '../scenarios/shipped-files.ts';
import type { Figures } from './cost-host.ts';

export interface Measured {
  readonly addon: Figures;
  /** The same session without an addon. */
  readonly empty: Figures;
  readonly dataKb: number;
  readonly decodeMs: number;
  /** A fixed amount of Lua work, which tells how fast this machine is now. */
  readonly calibrationMs: number;
}

/** Debian's name of the interpreter. */
const luaBinary = 'lua5.1';

/** Otherwise the virtual machine of the tests is used. */
export const hasNativeLua: boolean = spawnSync(luaBinary, ['-v']).status === 0;

/** Measures everything in Lua and answers in JSON. */
const program = `
local host, files = ...
local function json(t)
  local parts = {}
  for key, value in pairs(t) do
    parts[#parts + 1] = string.format('%q:%s', key, type(value) == 'table' and json(value) or tostring(value))
  end
  return '{' .. table.concat(parts, ',') .. '}'
end
local code = host.runnerUpCode(files[1])
return json({
  dataKb = host.dataKept(files[1]),
  empty = host.measure({}, code),
  addon = host.measure(files, code),
  decodeMs = host.decodeMs(code),
  calibrationMs = host.calibrationMs(),
})`;

/** @param files In the order in which the client runs them: the data first, the addon itself last. */
export async function measureOnce(files: readonly ShippedFile[]): Promise<Measured> {
  const host = await compileModule(fileURLToPath(new URL('./cost-host.ts', import.meta.url)));
  return JSON.parse(hasNativeLua ? runNative(host, files) : await runInVm(host, files)) as Measured;
}

function runNative(host: string, files: readonly ShippedFile[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'toptalent-cost-'));
  try {
    const put = (name: string, text: string): string => {
      const file = path.join(folder, name);
      writeFileSync(file, text);
      return JSON.stringify(file);
    };
    const list = files.map(
      ({ name, source }, index) =>
        `{ name = ${JSON.stringify(name)}, source = read(${put(`${index}.lua`, source)}) }`,
    );
    const main = `cpuSeconds = os.clock
local function read(file) local f = assert(io.open(file, 'rb')) local text = f:read('*a') f:close() return text end
local host = assert(loadfile(${put('host.lua', host)}))()
print((function(...) ${program} end)(host, { ${list.join(', ')} }))`;
    return execFileSync(luaBinary, [JSON.parse(put('main.lua', main)) as string], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runInVm(host: string, files: readonly ShippedFile[]): Promise<string> {
  const vm = await createLuaVm({ instructions: Number.MAX_SAFE_INTEGER, milliseconds: 600_000 });
  try {
    vm.setGlobal('cpuSeconds', () => performance.now() / 1000);
    const around = `local bundle, files = ... local host = loadstring(bundle)() return (function(...) ${program} end)(host, files)`;
    return String(vm.runChunk('cost', around, host, files as never));
  } finally {
    vm.dispose();
  }
}
