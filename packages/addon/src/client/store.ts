/** The saved variables. The client loads them after this file has run: they are read when they are first needed. */
import type { Store } from '../core/ports.ts';
import { readAccountState, readCharacterState } from '../core/saved/read-state.ts';
import type { AccountState, CharacterState } from '../core/saved/state.ts';
import { globals } from './globals.ts';

const accountVariable = 'AzerothsTopTalentDB';
const characterVariable = 'AzerothsTopTalentCharDB';

interface OpenStore {
  readonly account: AccountState;
  readonly character: CharacterState;
  readonly replaced: boolean;
}

export function createStore(): Store {
  let opened: OpenStore | undefined;

  function open(): OpenStore {
    if (opened === undefined) {
      const account = readAccountState(globals()[accountVariable], keysOf);
      const character = readCharacterState(globals()[characterVariable], keysOf);
      globals()[accountVariable] = account.state;
      globals()[characterVariable] = character.state;
      opened = {
        account: account.state,
        character: character.state,
        replaced: account.replaced || character.replaced,
      };
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
