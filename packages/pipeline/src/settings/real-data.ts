/** Recognizes data from Warcraft Logs in an addon folder. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether that addon folder holds data from Warcraft Logs. */
export function holdsRealData(addonFolder: string): boolean {
  const file = join(addonFolder, 'TalentData.lua');
  return existsSync(file) && readFileSync(file, 'utf8').includes('source = "warcraft-logs"');
}
