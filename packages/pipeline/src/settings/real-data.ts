/** Recognizes data from Warcraft Logs in an addon folder. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mostDataBytes, readRegular } from '@toptalent/border/read-regular';

/** Whether that addon folder holds data from Warcraft Logs. */
export function holdsRealData(addonFolder: string): boolean {
  const file = join(addonFolder, 'TalentData.lua');
  return (
    existsSync(file) && readRegular(file, mostDataBytes).toString('utf8').includes('source = "warcraft-logs"')
  );
}
