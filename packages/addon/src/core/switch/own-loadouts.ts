/** A loadout that the client made for us: it is remembered as ours, and made ready to be worn. */
import type { Ports } from '../ports.ts';
import type { CharacterState, Slot } from '../saved/state.ts';
import { isReached, savedLoadout } from './progress.ts';
import type { Run } from './run.ts';

/** Remembers a loadout as the slot that is recycled for the next build. */
export function rememberSlot(character: CharacterState, specId: number, slot: Slot): void {
  character.loadouts[specId] = othersThan(slot, character, specId);
  character.slots[specId] = slot;
}

/** Remembers a loadout as ours beside the slot, replacing an older one with the same code. */
export function rememberBeside(character: CharacterState, specId: number, loadout: Slot): void {
  character.loadouts[specId] = othersThan(loadout, character, specId).concat([loadout]);
}

function othersThan(loadout: Slot, character: CharacterState, specId: number): Slot[] {
  return (character.loadouts[specId] ?? []).filter((one) => one.code !== loadout.code);
}

/**
 * Names a new loadout and shares its action bars; later if the client would refuse that now. Neither is worth failing a switch, since
 * a loadout is known as ours by its id and its nodes. A slot that was put back is shown as worn again if it was and its talents are.
 */
export function setUpLoadout(run: Run, configId: number, ports: Ports): void {
  const { specId } = run.snapshot;
  run.needsSetUp = ports.situation.blocked() !== undefined;
  if (run.needsSetUp) {
    return;
  }
  if (savedLoadout(specId, configId, ports)?.name !== run.asked.name) {
    ports.loadouts.rename(configId, run.asked.name);
  }
  if (ports.store.account().settings.sharedActionBars) {
    ports.loadouts.shareActionBars(configId);
  }
  const isPutBack = run.asked.code === run.recycled?.code;
  if (isPutBack && run.recycled?.selected === true && isReached(run, 'applied', ports)) {
    ports.loadouts.select(specId, configId);
  }
}
