/**
 * Measures what the addon costs with full data in Lua 5.1.
 *
 * `node bench/cost.ts [--against <folder>]`. `--against` measures another built addon folder in turns with this one. The exit code is 0
 * whatever comes out.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { filesInToc } from '@toptalent/addon-build';
import { listedFiles } from '../scenarios/shipped-files.ts';
import type { ShippedFile } from '../scenarios/shipped-files.ts';
import { addonName } from '../scenarios/world.ts';
import { sampleBuildData } from '../test/scenario-data.ts';
import { shippedFiles } from '../test/shipped-addon.ts';
import { hasNativeLua, measureOnce } from './run-in-lua.ts';
import type { Measured } from './run-in-lua.ts';

const runs = 9;
const { values } = parseArgs({ options: { against: { type: 'string' } } });
const own = listedFiles(await shippedFiles(sampleBuildData()), 'enUS');
const other = values.against === undefined ? undefined : await filesOf(values.against);

async function filesOf(folder: string): Promise<readonly ShippedFile[]> {
  const toc = { name: `${addonName}.toc`, source: await read(`${addonName}.toc`) };
  const files = filesInToc(toc.source).map(async (name) => ({ name, source: await read(name) }));
  return listedFiles([toc, ...(await Promise.all(files))], 'enUS');

  function read(name: string): Promise<string> {
    return readFile(path.join(folder, name), 'utf8');
  }
}

/** A row of the report; a time is also told as a multiple of the calibration loop. */
interface Row {
  readonly what: string;
  readonly unit: 'ms' | 'KB' | 'bytes';
  figure(run: Measured): number;
}

const rows: readonly Row[] = [
  { what: 'load all files', unit: 'ms', figure: ({ addon, empty }) => addon.loadMs - empty.loadMs },
  {
    what: 'load, with ADDON_LOADED',
    unit: 'ms',
    figure: ({ addon, empty }) => addon.wiredMs - empty.wiredMs,
  },
  {
    what: 'login to a drawn popup, with load',
    unit: 'ms',
    figure: ({ addon, empty }) => addon.loginMs - empty.loginMs,
  },
  {
    what: 'ready check to a drawn popup',
    unit: 'ms',
    figure: ({ addon, empty }) => addon.popupMs - empty.popupMs,
  },
  { what: 'decode a code', unit: 'ms', figure: ({ decodeMs }) => decodeMs },
  { what: 'kept, files loaded', unit: 'KB', figure: ({ addon, empty }) => addon.keptKb - empty.keptKb },
  { what: 'kept, wired', unit: 'KB', figure: ({ addon, empty }) => addon.wiredKb - empty.wiredKb },
  {
    what: 'kept, after a login and its popup',
    unit: 'KB',
    figure: ({ addon, empty }) => addon.loginKb - empty.loginKb,
  },
  {
    what: '  of that, simulated frames',
    unit: 'KB',
    figure: ({ addon, empty }) => addon.framesKb - empty.framesKb,
  },
  { what: 'kept, the data alone', unit: 'KB', figure: ({ dataKb }) => dataKb },
  {
    what: 'garbage of 1,000 idle frames',
    unit: 'bytes',
    figure: ({ addon, empty }) => addon.idleBytes - empty.idleBytes,
  },
];

const measured: { own: Measured; other: Measured | undefined }[] = [];
for (let run = 0; run < runs; run += 1) {
  measured.push({
    own: await measureOnce(own),
    other: other === undefined ? undefined : await measureOnce(other),
  });
}

/** The middle figure of all runs: a machine with other work to do spoils the mean. */
function median(figures: readonly number[]): number {
  return figures.toSorted((first, second) => first - second)[Math.floor(figures.length / 2)]!;
}

function column(all: readonly Measured[], { unit, figure }: Row): { figure: number; text: string } {
  const middle = median(all.map(figure));
  const multiple = median(all.map((run) => figure(run) / run.calibrationMs));
  const text =
    unit === 'ms' ? `${middle.toFixed(2)} ms = ${multiple.toFixed(2)} x` : `${middle.toFixed(0)} ${unit}`;
  return { figure: middle, text: text.padStart(20) };
}

const owns = measured.map((pair) => pair.own);
const others = measured.flatMap((pair) => pair.other ?? []);
const bundle = own.at(-1)!.source;
const say = (line: string) => process.stdout.write(`${line}\n`);
say(
  `${hasNativeLua ? 'lua5.1' : 'Lua 5.1 in WebAssembly'}, median of ${runs} runs, a druid; the code is ${Math.round(Buffer.byteLength(bundle) / 1000)} KB of Lua`,
);
say(
  `x: multiples of a calibration loop, which took ${median(owns.map((run) => run.calibrationMs)).toFixed(1)} ms`,
);
for (const row of rows) {
  const here = column(owns, row);
  const there = others.length === 0 ? undefined : column(others, row);
  const ratio =
    there === undefined || there.figure === 0 ? '' : `  ratio ${(here.figure / there.figure).toFixed(2)}`;
  say(`${row.what.padEnd(34)}${here.text}${there?.text ?? ''}${ratio}`);
}
if ([...owns, ...others].some(({ addon }) => !addon.popupShown)) {
  say('The popup did NOT show: the figures mean nothing.');
}
