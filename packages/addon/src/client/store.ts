/** The saved variables, read and repaired once, and written by the client when the player leaves. */
import type { Store } from '../core/saved/port.ts';
import { putBack } from '../core/saved/newer-version.ts';
import { readSavedStates } from '../core/saved/read-state.ts';
import { globals } from './globals.ts';

const accountVariable = 'AzerothsTopTalentDB';
const characterVariable = 'AzerothsTopTalentCharDB';

/** Call this at ADDON_LOADED or later: the client loads the saved variables after the addon's files have run. */
export function createStore(): Store {
  const all = globals();
  const { account, character, replaced, setAside } = readSavedStates(
    all[accountVariable],
    all[characterVariable],
    keysOf,
  );
  all[accountVariable] = account;
  all[characterVariable] = character;
  if (setAside.some(({ unread }) => unread.length > 0)) {
    beforeSaving(() => putBack(setAside));
  }
  return {
    open: () => ({ replaced }),
    account: () => account,
    character: () => character,
  };
}

/** Runs an action when the session ends, before the client writes the saved variables to disk. */
function beforeSaving(action: () => void): void {
  const frame = CreateFrame('Frame');
  frame.SetScript('OnEvent', action);
  frame.RegisterEvent('PLAYER_LOGOUT');
}

function keysOf(table: Readonly<Record<string, unknown>>): readonly string[] {
  const keys: string[] = [];
  for (const [key] of pairs(table)) {
    keys.push(key);
  }
  return keys;
}
