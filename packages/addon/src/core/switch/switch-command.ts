/** What the machine asks for. */
import type { SwitchFailure } from './reasons.ts';

export type SwitchCommand =
  | { readonly run: 'remove'; readonly configId: number }
  | { readonly run: 'create' }
  /** Remember what was made as ours. */
  | { readonly run: 'remember'; readonly configId: number }
  /** Name it, if its name was lost, and share the action bars. */
  | { readonly run: 'dress'; readonly configId: number }
  | { readonly run: 'switchByName' }
  | { readonly run: 'load'; readonly configId: number }
  | { readonly run: 'commit'; readonly configId: number }
  | { readonly run: 'putBack' }
  /** Time for the phase; replaces the time before. */
  | { readonly run: 'wait'; readonly seconds: number }
  /** No limit. */
  | { readonly run: 'stopWaiting' }
  | { readonly run: 'succeed'; readonly configId: number }
  | { readonly run: 'fail'; readonly failure: SwitchFailure };
