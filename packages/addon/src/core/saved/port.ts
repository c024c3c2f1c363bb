/** The port to the saved variables. */
import type { AccountState, CharacterState } from './state.ts';

/**
 * Saved variables, opened once they are loaded; the tables are live.
 *
 * @noSelf
 */
export interface Store {
  /** True when what was saved could not be read and was replaced by defaults. */
  open(): { readonly replaced: boolean };
  account(): AccountState;
  character(): CharacterState;
}
