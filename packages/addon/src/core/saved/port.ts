/** The port to the saved variables. */
import type { AccountState, CharacterState } from './state.ts';

/**
 * The saved variables. The tables are live: what is written into them is saved.
 *
 * @noSelf
 */
export interface Store {
  /** `replaced`: something that was saved could not be read, and was replaced by its default. */
  open(): { readonly replaced: boolean };
  account(): AccountState;
  character(): CharacterState;
}
