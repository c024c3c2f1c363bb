/** Registers `/att` unless another addon has it. */
import { globals } from './globals.ts';

const shortKey = 'AZEROTHSTOPTALENTSHORT';
const shortCommand = '/att';

/** Call this after all addons are loaded: only then is it known whether another one has `/att`. */
export function registerShortCommand(handle: (message: string) => void): void {
  if (SlashCmdList[shortKey] === undefined && isFree(shortCommand)) {
    globals()[`SLASH_${shortKey}1`] = shortCommand;
    SlashCmdList[shortKey] = handle;
  }
}

function isFree(command: string): boolean {
  if (hash_SlashCmdList[command.toUpperCase()] !== undefined) {
    return false;
  }
  for (const [otherKey] of pairs(SlashCmdList)) {
    let index = 1;
    let other = globals()[`SLASH_${otherKey}${index}`];
    while (typeof other === 'string') {
      if (other.toLowerCase() === command) {
        return false;
      }
      index += 1;
      other = globals()[`SLASH_${otherKey}${index}`];
    }
  }
  return true;
}
