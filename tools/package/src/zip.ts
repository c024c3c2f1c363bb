/** Makes the zip: the same files and date always give the same bytes. */
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { addonManifest } from '@toptalent/addon-build';
import type { ShippedFiles } from './shipped-files.ts';

/** Zip's number for Unix, without which the permissions below are ignored. */
const unix = 3;
/** A file that its owner may write and everybody may read, in the upper half where zip keeps it. */
const plainFile = (0o100644 << 16) >>> 0;
/** The earliest date in a zip, epoch seconds. */
const zipBegins = Date.UTC(1980, 0, 1) / 1000;

/** @param seconds date of every file, epoch seconds; kept in UTC, and to two seconds, which is zip's precision */
export function zipOf(files: ShippedFiles, seconds: number): Uint8Array {
  const mtime = asLocal(Math.max(seconds, zipBegins));
  const entries: Zippable = {};
  for (const [name, bytes] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    entries[`${addonManifest.name}/${name}`] = [bytes, { mtime, os: unix, attrs: plainFile, level: 9 }];
  }
  return zipSync(entries);
}

/** Zip keeps local time. UTC's figures as local time are the same on every machine. */
function asLocal(seconds: number): Date {
  const utc = new Date(seconds * 1000);
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  );
}
