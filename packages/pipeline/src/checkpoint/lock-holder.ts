/**
 * Records which process holds the lock, in a file beside it. A killed process leaves its record behind, so the record only
 * counts while the lock is held.
 */
import { rmSync } from 'node:fs';
import { readRegular } from '@toptalent/border/read-regular';
import * as z from 'zod';
import { replaceFile } from '../files/replace-file.ts';
import { durationText } from '../words/text.ts';

const holderSchema = z.object({ process: z.int().positive(), since: z.iso.datetime() });
const mostBytes = 1024;

/** Records this process. Returns a function that removes the record. */
export function nameHolder(checkpoint: string): () => void {
  const file = holderFile(checkpoint);
  replaceFile(file, JSON.stringify({ process: process.pid, since: new Date().toISOString() }));
  return () => rmSync(file, { force: true });
}

/** " (process 4711, for 12 min)", or nothing if there is no record. */
export function holderText(checkpoint: string): string {
  try {
    const holder = holderSchema.parse(JSON.parse(readRegular(holderFile(checkpoint), mostBytes).toString()));
    const seconds = Math.max(0, (Date.now() - Date.parse(holder.since)) / 1000);
    return ` (process ${holder.process}, for ${durationText(seconds)})`;
  } catch {
    return '';
  }
}

/** Where the record is. */
export function holderFile(checkpoint: string): string {
  return `${checkpoint}.holder`;
}
