/** The states of a switch: one for each phase, with what is known in it. */
import type { SwitchFailure } from './switch-failure.ts';

/** What is being done; the same through the whole switch. */
export interface SwitchJob {
  /** Handle of what is worn. */
  readonly activeConfigId: number;
  /** Our slot's former loadout: deleted first, and put back if the import fails. */
  readonly recycledConfigId?: number | undefined;
}

interface Common {
  readonly job: SwitchJob;
}

/** While something was asked for that combat does not stop. */
interface InOrOutOfCombat {
  readonly inCombat: boolean;
}

/** A first look found nothing new: the server is slow. */
interface Patience {
  readonly waited: boolean;
}

/** The loadout to wear exists. */
interface Wearing extends Common {
  readonly configId: number;
  /** Its name alone leads to it. */
  readonly byName: boolean;
}

/** The switch has failed after our slot was deleted. */
interface PuttingBack extends Common {
  /** Why it failed: told once the slot is back. */
  readonly failure: SwitchFailure;
  /** How often the client was asked to put it back. */
  readonly tries: number;
}

export type SwitchState =
  /** Our slot is being deleted. */
  | ({ readonly phase: 'removing' } & Common & InOrOutOfCombat & Patience)
  /** The client was asked for a new loadout. `slotLost`: our slot was deleted, and nothing has taken its place yet. */
  | ({ readonly phase: 'creating'; readonly slotLost: boolean } & Common & InOrOutOfCombat & Patience)
  /** The same, but the switch has failed already: what the client makes is still ours. */
  | ({ readonly phase: 'abandoned'; readonly failure: SwitchFailure } & Common)
  /** The new loadout exists; the talent window's list may not have it yet. `castLooks`: how often another cast was waited for. */
  | ({ readonly phase: 'settling'; readonly castLooks: number } & Wearing)
  /** The client was asked by name to wear it. */
  | ({ readonly phase: 'switching' } & Wearing)
  /** The client was asked by handle to wear it. */
  | ({ readonly phase: 'loading'; readonly tries: number } & Wearing)
  /** The client has taken the change: it is staged, or cast. */
  | ({ readonly phase: 'confirming' } & Wearing)
  /** The cast has succeeded; the talents have not followed yet. */
  | ({ readonly phase: 'landing' } & Wearing & Patience)
  /** The client wears what is wanted; what is left to do waits for the end of combat. */
  | ({ readonly phase: 'wornInCombat' } & Wearing)
  /** Our slot is to be put back: after combat, or after a pause since the client refused it. */
  | ({ readonly phase: 'waitingToPutBack' } & PuttingBack & InOrOutOfCombat)
  /** The client was asked to put our slot back. */
  | ({ readonly phase: 'puttingBack' } & PuttingBack & InOrOutOfCombat & Patience)
  /** Our slot is back, and is named after combat. */
  | ({ readonly phase: 'backInCombat'; readonly configId: number } & PuttingBack)
  | { readonly phase: 'done' };

export type SwitchPhase = SwitchState['phase'];

export type StateOf<Phase extends SwitchPhase> = Extract<SwitchState, { readonly phase: Phase }>;

/** How a switch begins: with a saved loadout, with a new one, or with our slot that an earlier switch deleted and did not put back. */
export type SwitchWay =
  | { readonly way: 'existing'; readonly configId: number; readonly unique: boolean }
  | { readonly way: 'import' }
  | { readonly way: 'putBack' };
