/** The saved variables, read and repaired once, and written by the client when the player leaves. */
import type { Store } from '../core/saved/port.ts';
import { readSavedStates } from '../core/saved/read-state.ts';
import { globals } from './globals.ts';

const accountVariable = 'AzerothsTopTalentDB';
const characterVariable = 'AzerothsTopTalentCharDB';

/** Call this at ADDON_LOADED or later: the client loads the saved variables after the addon's files have run. */
export function createStore(): Store {
  const all = globals();
  const { account, character, replaced } = readSavedStates(
    all[accountVariable],
    all[characterVariable],
    keysOf,
  );
  all[accountVariable] = account;
  all[characterVariable] = character;
  return {
    open: () => ({ replaced }),
    account: () => account,
    character: () => character,
  };
}

function keysOf(table: Readonly<Record<string, unknown>>): readonly string[] {
  const keys: string[] = [];
  for (const [key] of pairs(table)) {
    keys.push(key);
  }
  return keys;
}
