/**
 * What the addon costs, with full data, in Lua 5.1: Debian's `lua5.1` where it is installed, else the virtual machine of the
 * tests. Every figure is the addon's run beside an empty addon's in the same simulated client. Exits 0 whatever comes out.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileModule, createLuaVm } from '@toptalent/lua-vm';
import { listedFiles } from '../scenarios/shipped-files.ts';
import type { ShippedFile } from '../scenarios/shipped-files.ts';
import { sampleBuildData } from '../test/scenario-data.ts';
import { shippedFiles } from '../test/shipped-addon.ts';
import type { Figures } from './cost-host.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const runs = 9;
/** Debian's name of the interpreter. */
const luaBinary = 'lua5.1';

/**
 * Lua around the measurements: counts the calls of the client's functions and the time inside them, many results kept. Frames are
 * not among them: what a widget costs is no fault of the simulated client's.
 */
const prelude = `
function watchClient()
  local seconds, calls, inside = 0, {}, false
  local function leave(start, ...)
    seconds = seconds + cpuSeconds() - start
    inside = false
    return ...
  end
  local function watch(owner, key, name)
    local plain = owner[key]
    owner[key] = function(...)
      if inside then return plain(...) end
      inside = true
      calls[name] = (calls[name] or 0) + 1
      return leave(cpuSeconds(), plain(...))
    end
  end
  for name, value in pairs(_G) do
    if type(value) == 'table' and name:find('^C_') and name ~= 'C_Timer' then
      for key in pairs(value) do
        watch(value, key, name .. '.' .. key)
      end
    end
  end
  for _, name in ipairs(globalFunctions) do
    watch(_G, name, name)
  end
  return function() return { seconds = seconds, calls = calls } end
end
globalFunctions = {
  'EJ_GetEncounterInfo', 'EJ_GetEncounterInfoByIndex', 'GetInstanceInfo', 'GetSavedInstanceInfo', 'GetNumSavedInstances',
  'GetLFGDungeonEncounterInfo', 'GetLFGDungeonNumEncounters', 'GetSubZoneText', 'InCombatLockdown', 'UnitCastingInfo',
  'UnitChannelInfo', 'UnitInVehicle', 'UnitIsDeadOrGhost', 'UnitLevel', 'UnitOnTaxi', 'GetMaxLevelForLatestExpansion',
}`;

interface Measured {
  readonly addon: Figures;
  readonly empty: Figures;
  readonly dataKb: number;
  readonly decodeMs: number;
}

/** Times every measurement in Lua, as one program that answers in JSON. */
const program = `
local host, files = ...
local dataFile = files[1]
local code = host.runnerUpCode(dataFile)
local function json(t)
  local parts = {}
  for key, value in pairs(t) do
    parts[#parts + 1] = string.format('%q:%s', key, type(value) == 'table' and json(value) or tostring(value))
  end
  return '{' .. table.concat(parts, ',') .. '}'
end
local dataKb = host.dataKept(dataFile)
local empty = host.measure({}, code)
local addon = host.measure(files, code)
return '{"addon":' .. json(addon) .. ',"empty":' .. json(empty)
  .. ',"dataKb":' .. dataKb .. ',"decodeMs":' .. host.decodeMs(code) .. '}'`;

const files = listedFiles(await shippedFiles(sampleBuildData()), 'enUS');
const bundle = await compileModule(fileURLToPath(new URL('./cost-host.ts', import.meta.url)));
const native = spawnSync(luaBinary, ['-v']).status === 0;
const measured: Measured[] = [];
for (let run = 0; run < runs; run++) {
  measured.push(native ? runNative() : await runInVm());
}

function runNative(): Measured {
  const folder = mkdtempSync(path.join(tmpdir(), 'toptalent-cost-'));
  try {
    const put = (name: string, text: string): string => {
      const file = path.join(folder, name);
      writeFileSync(file, text);
      return file;
    };
    const texts = files.map((file, index) => [file.name, put(`${index}.lua`, file.source)] as const);
    const list = texts.map(([name, file]) => `{ name = ${quote(name)}, source = read(${quote(file)}) }`);
    const main = put(
      'main.lua',
      `cpuSeconds = os.clock
local function read(file) local f = assert(io.open(file, 'rb')) local text = f:read('*a') f:close() return text end
${prelude}
local host = assert(loadfile(${quote(put('host.lua', bundle))}))()
print((function(...) ${program} end)(host, { ${list.join(', ')} }))`,
    );
    return JSON.parse(execFileSync(luaBinary, [main], { encoding: 'utf8' })) as Measured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runInVm(): Promise<Measured> {
  const vm = await createLuaVm({ instructions: Number.MAX_SAFE_INTEGER, milliseconds: 600_000 });
  try {
    vm.setGlobal('cpuSeconds', () => performance.now() / 1000);
    vm.runChunk('prelude', prelude);
    const around = `local bundle, files = ... local host = loadstring(bundle)() return (function(...) ${program} end)(host, files)`;
    return JSON.parse(String(vm.runChunk('cost', around, bundle, files as never))) as Measured;
  } finally {
    vm.dispose();
  }
}

function quote(text: string): string {
  return JSON.stringify(text);
}

/** The middle one of all runs: a machine with other work to do spoils the mean. */
function median(figure: (run: Measured) => number): number {
  const sorted = measured.map(figure).sort((first, second) => first - second);
  return sorted[Math.floor(sorted.length / 2)]!;
}

const bytes = (wanted: (file: ShippedFile) => boolean): number =>
  files.filter(wanted).reduce((sum, file) => sum + Buffer.byteLength(file.source), 0);

const rows: [what: string, unit: string, goal: number, figure: number][] = [
  ['load, all files', 'ms', 8, median(({ addon, empty }) => addon.loadMs - empty.loadMs)],
  ['  with ADDON_LOADED', 'ms', 8, median(({ addon, empty }) => addon.wiredMs - empty.wiredMs)],
  ['kept after collection', 'KB', 220, median(({ addon, empty }) => addon.keptKb - empty.keptKb)],
  ['  with ADDON_LOADED', 'KB', 300, median(({ addon, empty }) => addon.wiredKb - empty.wiredKb)],
  ['  of which data', 'KB', 40, median(({ dataKb }) => dataKb)],
  ['bundle', 'KB', 180, bytes((file) => file.name === 'AzerothsTopTalent.lua') / 1000],
  ['garbage, 1,000 idle frames', 'bytes', 0, median(({ addon, empty }) => addon.idleBytes - empty.idleBytes)],
  ['ready check to a drawn popup', 'ms', 3, median(({ addon, empty }) => addon.popupMs - empty.popupMs)],
  ['decoding a code', 'ms', 0.15, median((run) => run.decodeMs)],
];
say(
  `${native ? luaBinary : 'Lua 5.1 in WebAssembly'}, median of ${runs} runs, a druid of ${Math.round(bytes(() => true) / 1000)} KB of files`,
);
for (const [what, unit, goal, figure] of rows) {
  const reached = figure <= goal ? 'reached' : 'not reached';
  say(`${what.padEnd(30)} ${figure.toFixed(2).padStart(9)} ${unit.padEnd(6)} goal ${goal}: ${reached}`);
}
say(
  `of the popup inside the simulated client's functions: ${median(({ addon }) => addon.clientMs).toFixed(2)} ms`,
);
const loginKb = median(({ addon, empty }) => addon.loginKb - empty.loginKb).toFixed(0);
const login = median(({ addon, empty }) => addon.loginMs - empty.loginMs).toFixed(1);
say(
  `a login until its popup is drawn, loading included: ${login} ms; kept when it is closed again: ${loginKb} KB, with the popup's frames, which the simulated client has in Lua (no goals)`,
);
const calls = Object.entries(measured[0]!.addon.calls).sort(([, first], [, second]) => second - first);
say(`calls of a ready check into the client: ${calls.reduce((sum, [, times]) => sum + times, 0)}`);
for (const [name, times] of calls) {
  say(`  ${String(times).padStart(4)} ${name}`);
}
if (measured.some(({ addon }) => !addon.popupShown)) {
  say('The popup did NOT show: its figure means nothing.');
}
