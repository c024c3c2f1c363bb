/** The command line as it is, with what the process used told to its parent when it ends. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';
import { isNameBeside } from '../src/files/name-beside.ts';

/** What a run used. */
export interface Usage {
  /** User and system time of all threads, in seconds. */
  readonly cpuSeconds: number;
  /** Largest resident set, in megabytes. */
  readonly peakMegabytes: number;
  /** Bytes written to the checkpoint and to what replaces it. */
  readonly checkpointBytes: number;
}

const { openSync, writeFileSync } = fs;
const checkpointName = '.pipeline_cache.jsonl';
const checkpoints = new Set<unknown>();
let checkpointBytes = 0;

fs.openSync = (path, ...rest) => {
  const file = openSync(path, ...rest);
  // Descriptors are used again: this one may have been the checkpoint's before.
  checkpoints.delete(file);
  const name = basename(String(path));
  if (name === checkpointName || isNameBeside(name, checkpointName)) {
    checkpoints.add(file);
  }
  return file;
};
// Node's appendFileSync calls it, too.
fs.writeFileSync = (file, data, ...rest) => {
  writeFileSync(file, data, ...rest);
  if (checkpoints.has(file)) {
    checkpointBytes += typeof data === 'string' ? Buffer.byteLength(data) : data.byteLength;
  }
};
syncBuiltinESMExports();

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage: Usage = {
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: maxRSS / 1024,
    checkpointBytes,
  };
  writeFileSync(process.env['BENCH_USAGE']!, JSON.stringify(usage));
});
await import('../src/cli.ts');
