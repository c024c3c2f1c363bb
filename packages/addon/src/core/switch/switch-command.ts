/** The commands that the state machine of a switch gives. */
import type { SwitchFailure } from './switch-failure.ts';

export type SwitchCommand =
  | { readonly run: 'remove'; readonly configId: number }
  | { readonly run: 'create' }
  /** Remember the loadout that the client made as ours. */
  | { readonly run: 'remember'; readonly configId: number }
  /** Name the new loadout, if the client lost its name, and let it share the action bars. */
  | { readonly run: 'setUp'; readonly configId: number }
  | { readonly run: 'switchByName' }
  | { readonly run: 'load'; readonly configId: number }
  | { readonly run: 'commit'; readonly configId: number }
  | { readonly run: 'putBack' }
  /** Tell when so much time is up; replaces the time that was allowed before. A phase that does not handle it takes any time. */
  | { readonly run: 'wait'; readonly seconds: number }
  | { readonly run: 'succeed'; readonly configId: number }
  | { readonly run: 'fail'; readonly failure: SwitchFailure };
