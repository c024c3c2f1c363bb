/**
 * Records which process holds the lock, in a file beside it. A killed process leaves its record behind, so the record only
 * counts while the lock is held.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const holderSchema = z.object({ process: z.int(), since: z.string() });

/** Records this process. Returns a function that removes the record. */
export function nameHolder(checkpoint: string): () => void {
  const file = holderFile(checkpoint);
  writeFileSync(file, JSON.stringify({ process: process.pid, since: new Date().toISOString() }));
  return () => rmSync(file, { force: true });
}

/** " (process 4711, since 2026-11-22T20:00:00.000Z)", or nothing if there is no record. */
export function holderText(checkpoint: string): string {
  try {
    const holder = holderSchema.parse(JSON.parse(readFileSync(holderFile(checkpoint), 'utf8')));
    return ` (process ${holder.process}, since ${holder.since})`;
  } catch {
    return '';
  }
}

function holderFile(checkpoint: string): string {
  return `${checkpoint}.holder`;
}
