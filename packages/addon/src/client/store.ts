/** The saved variables, read and repaired once, and written by the client when the player leaves. */
import type { Store } from '../core/saved/port.ts';
import { putBack } from '../core/saved/newer-version.ts';
import { readSavedStates } from '../core/saved/read-state.ts';
import type { SavedStates } from '../core/saved/read-state.ts';
import { hasShape, shapeOf } from '../core/saved/shape-check.ts';
import { newAccountState, newCharacterState } from '../core/saved/state.ts';
import { globals } from './globals.ts';

const accountVariable = 'AzerothsTopTalentDB';
const characterVariable = 'AzerothsTopTalentCharDB';

/** Call this at ADDON_LOADED or later: the client loads the saved variables after the addon's files have run. */
export function createStore(): Store {
  const all = globals();
  const accountShape = shapeOf(newAccountState(), keysOf);
  const characterShape = shapeOf(newCharacterState(), keysOf);

  /** What another addon left whole of the tables stays. */
  function read(): SavedStates {
    const states = readSavedStates(all[accountVariable], all[characterVariable], keysOf);
    all[accountVariable] = states.account;
    all[characterVariable] = states.character;
    return states;
  }

  let states = read();
  const { replaced } = states;
  beforeSaving(() => putBack(states.setAside));

  /** The tables are globals, so any addon may have changed them since. */
  function current(): SavedStates {
    if (!hasShape(all[accountVariable], accountShape) || !hasShape(all[characterVariable], characterShape)) {
      states = read();
    }
    return states;
  }

  return {
    open: () => ({ replaced }),
    account: () => current().account,
    character: () => current().character,
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
