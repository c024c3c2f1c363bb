/** The command line as it is, with what the process used told to its parent when it ends. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What a run used. */
export interface Usage {
  /** User and system time of all threads, in seconds. */
  readonly cpuSeconds: number;
  /** Largest resident set, in megabytes. */
  readonly peakMegabytes: number;
  /** Bytes written to the checkpoint and to what replaces it. */
  readonly checkpointBytes: number;
}

const { openSync, writeSync } = fs;
const checkpoints = new Set<number>();
let checkpointBytes = 0;

fs.openSync = (path, ...rest) => {
  const file = openSync(path, ...rest);
  // Only the checkpoint's own files are read and written by descriptor; the numbers are used again.
  checkpoints.delete(file);
  if (/\.pipeline_cache\.jsonl(\.new)?$/.test(String(path))) {
    checkpoints.add(file);
  }
  return file;
};
fs.writeSync = ((file: number, ...rest: [never]) => {
  const written = writeSync(file, ...rest);
  checkpointBytes += checkpoints.has(file) ? written : 0;
  return written;
}) as typeof fs.writeSync;
syncBuiltinESMExports();

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage: Usage = {
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: maxRSS / 1024,
    checkpointBytes,
  };
  fs.writeFileSync(process.env['BENCH_USAGE']!, JSON.stringify(usage));
});
await import('../src/cli.ts');
