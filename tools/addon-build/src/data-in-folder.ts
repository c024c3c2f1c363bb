/** Reads from a built `TalentData.lua` where its data is from and of which date it is. */
import { readFile } from 'node:fs/promises';
import type { DatedData } from './player-version.ts';

/** @returns Undefined if the file does not say so: the pipeline did not write it. */
export async function dataInFolder(talentDataFile: string): Promise<DatedData | undefined> {
  const lua = await readFile(talentDataFile, 'utf8');
  const source = /^ {2}source = "(warcraft-logs|sample)",$/m.exec(lua)?.[1];
  const generatedAt = /^ {2}generatedAt = (\d{1,11}),$/m.exec(lua)?.[1];
  if (source === undefined || generatedAt === undefined) {
    return undefined;
  }
  return { source: source === 'sample' ? 'sample' : 'warcraft-logs', generatedAt: Number(generatedAt) };
}
