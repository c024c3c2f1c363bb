/** What the machine remembers of a switch under way. */
import type { SwitchFailure } from './reasons.ts';

/** What is being done; the same through the whole switch. */
export interface SwitchJob {
  readonly specId: number;
  /** Handle of what is worn. */
  readonly activeConfigId: number;
  /** Our slot's former content: deleted first, put back if the import fails. */
  readonly recycledConfigId?: number | undefined;
}

export type SwitchPhase =
  'removing' | 'creating' | 'settling' | 'switching' | 'loading' | 'confirming' | 'puttingBack' | 'done';

export interface SwitchState {
  readonly job: SwitchJob;
  readonly phase: SwitchPhase;
  /** The loadout to wear, once it exists. */
  readonly configId?: number | undefined;
  /** Whether its name alone leads to it. */
  readonly byName: boolean;
  readonly tries: number;
  /** Uptime at the last request to wear it. */
  readonly requestedAt: number;
  readonly inCombat: boolean;
  /** Our slot was deleted and nothing took its place yet. */
  readonly slotLost: boolean;
  /** While putting back: the import was asked for. In combat it has to wait. */
  readonly putBackAsked: boolean;
  /** Why the slot is being put back, or what is created is not worn; told at the end. */
  readonly failure?: SwitchFailure | undefined;
}

/** Which way a switch goes: to a saved loadout, through a new one, or only back to what an earlier switch deleted. */
export type SwitchWay =
  | { readonly way: 'existing'; readonly configId: number; readonly unique: boolean }
  | { readonly way: 'import' | 'putBack' };
