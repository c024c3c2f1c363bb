/**
 * Records which process holds the lock, in a file beside it. A killed process leaves its record behind, so the record only
 * counts while the lock is held.
 */
import { rmSync } from 'node:fs';
import * as z from 'zod';
import { readRegular } from '../files/read-regular.ts';
import { replaceFile } from '../files/replace-file.ts';

const holderSchema = z.object({ process: z.int().positive(), since: z.iso.datetime() });
const mostBytes = 1024;

/** Records this process. Returns a function that removes the record. */
export function nameHolder(checkpoint: string): () => void {
  const file = holderFile(checkpoint);
  replaceFile(file, JSON.stringify({ process: process.pid, since: new Date().toISOString() }));
  return () => rmSync(file, { force: true });
}

/** " (process 4711, since 2026-11-22T20:00:00.000Z)", or nothing if there is no record. */
export function holderText(checkpoint: string): string {
  try {
    const holder = holderSchema.parse(JSON.parse(readRegular(holderFile(checkpoint), mostBytes).toString()));
    return ` (process ${holder.process}, since ${holder.since})`;
  } catch {
    return '';
  }
}

/** Where the record is. */
export function holderFile(checkpoint: string): string {
  return `${checkpoint}.holder`;
}
