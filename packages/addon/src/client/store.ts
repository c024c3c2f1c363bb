/** The saved variables. The client loads them after this file has run: they are read when they are first needed. */
import type { Store } from '../core/saved/port.ts';
import { readSavedStates } from '../core/saved/read-state.ts';
import type { SavedStates } from '../core/saved/read-state.ts';
import { globals } from './globals.ts';

const accountVariable = 'AzerothsTopTalentDB';
const characterVariable = 'AzerothsTopTalentCharDB';

export function createStore(): Store {
  let opened: SavedStates | undefined;

  function open(): SavedStates {
    if (opened === undefined) {
      const all = globals();
      opened = readSavedStates(all[accountVariable], all[characterVariable], keysOf);
      all[accountVariable] = opened.account;
      all[characterVariable] = opened.character;
    }
    return opened;
  }

  return {
    open: () => ({ replaced: open().replaced }),
    account: () => open().account,
    character: () => open().character,
  };
}

function keysOf(table: Readonly<Record<string, unknown>>): readonly string[] {
  const keys: string[] = [];
  for (const [key] of pairs(table)) {
    keys.push(key);
  }
  return keys;
}
