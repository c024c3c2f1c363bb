/** Prepares a run: its first step, and the saved loadouts that the client has before it. */
import type { Slot } from '../saved/state.ts';
import type { Talents } from '../talents/port.ts';
import type { Snapshot } from '../talents/snapshot.ts';
import { firstStep } from './machine.ts';
import type { Run, SwitchRequest, Wanted } from './run.ts';
import type { Step } from './step.ts';
import type { SwitchWay } from './switch-state.ts';

export interface RunInput {
  readonly way: SwitchWay;
  readonly snapshot: Snapshot;
  readonly wanted: Wanted;
  readonly recycled?: Slot | undefined;
  readonly perBuild: boolean;
  readonly request?: SwitchRequest | undefined;
}

/** A run that is about to begin. */
export interface Start {
  readonly run: Run;
  readonly first: Step;
}

export function newRun(input: RunInput, talents: Pick<Talents, 'saved'>): Start {
  const { request, snapshot, wanted, recycled, perBuild } = input;
  const job = { activeConfigId: snapshot.configId, recycledConfigId: recycled?.configId };
  const first = firstStep(job, input.way);
  const known = talents.saved(snapshot.specId).map((saved) => saved.configId);
  return {
    first,
    run: {
      request,
      state: first.state,
      snapshot,
      wanted,
      asked: wanted,
      recycled,
      perBuild,
      awaitsLoadout: false,
      needsSetUp: false,
      // The client may give the handle of the deleted loadout to the new one.
      knownConfigIds: known.filter((configId) => configId !== recycled?.configId),
    },
  };
}
