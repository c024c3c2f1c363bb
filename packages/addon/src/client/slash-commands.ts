/** Registers `/toptalent`. */
import { globals } from './globals.ts';

const key = 'AZEROTHSTOPTALENT';

export function registerSlashCommand(handle: (message: string) => void): void {
  globals()[`SLASH_${key}1`] = '/toptalent';
  SlashCmdList[key] = handle;
}
