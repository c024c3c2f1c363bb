/** A loadout that the client made for us: it is remembered as ours, and made ready to be worn. */
import type { Ports } from '../ports.ts';
import type { Slot } from '../saved/state.ts';
import { isReached, savedLoadout } from './run-so-far.ts';
import type { Run } from './switch-run.ts';

/**
 * What is ours: the latest of a code is the one that there is.
 *
 * @param beside The recycled one stays ours.
 */
export function remember(now: Run, slot: Slot, beside: boolean, ports: Ports): void {
  const { loadouts, slots } = ports.store.character();
  const { specId } = now.snapshot;
  const others = (loadouts[specId] ?? []).filter((one) => one.code !== slot.code);
  loadouts[specId] = beside ? others.concat([slot]) : others;
  if (!beside) {
    slots[specId] = slot;
  }
}

/**
 * A name and shared bars are not worth a refusal: ours is known by its id and its nodes. What is put back is shown as worn again,
 * if it was and its talents are.
 */
export function dress(now: Run, configId: number, ports: Ports): void {
  now.undressed = ports.situation.blocked() !== undefined;
  if (now.undressed) {
    return;
  }
  if (savedLoadout(now.snapshot.specId, configId, ports)?.name !== now.asked.name) {
    ports.loadouts.rename(configId, now.asked.name);
  }
  if (ports.store.account().settings.sharedActionBars) {
    ports.loadouts.shareActionBars(configId);
  }
  const isBack = now.state.failure !== undefined;
  if (isBack && now.recycled!.selected === true && isReached(now, false, ports)) {
    ports.loadouts.select(now.snapshot.specId, configId);
  }
}
