/** Why a switch was refused or failed: a closed list, with the client's own text if it gives one. */
import type { BlockReason } from '../situation/block-reason.ts';
import type { UnfitCode } from '../talents/fitting-code.ts';

export type SwitchFailure =
  | BlockReason
  | { readonly reason: 'busy' }
  | { readonly reason: 'talentsNotLoaded' }
  | { readonly reason: 'unfitCode'; readonly code: UnfitCode }
  /** The player has changes of their own that are not applied. The addon never rolls them back. */
  | { readonly reason: 'stagedChanges' }
  | { readonly reason: 'loadoutLimit' }
  | { readonly reason: 'noBackup' }
  | { readonly reason: 'removeTimedOut' }
  | { readonly reason: 'importRefused'; readonly text?: string | undefined }
  | { readonly reason: 'importTimedOut' }
  | { readonly reason: 'specChanged' }
  | { readonly reason: 'loadRefused'; readonly text?: string | undefined }
  | { readonly reason: 'commitFailed' }
  | { readonly reason: 'interrupted' }
  | { readonly reason: 'timedOut' };
