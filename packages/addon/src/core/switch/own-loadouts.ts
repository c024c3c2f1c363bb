/** A loadout that the client made for us: it is remembered as ours, and made ready to be worn. */
import type { Ports } from '../ports.ts';
import { savedLoadout } from './run-so-far.ts';
import type { Run, Wanted } from './switch-run.ts';

/** @param beside The recycled one stays ours. */
export function remember(now: Run, configId: number, written: Wanted, beside: boolean, ports: Ports): void {
  const { loadouts, slots } = ports.store.character();
  const { specId } = now.snapshot;
  const slot = { configId, name: written.name, code: written.code };
  if (beside) {
    loadouts[specId] = (loadouts[specId] ?? []).concat([slot]);
  } else {
    slots[specId] = slot;
  }
}

/** A name and shared bars are not worth a refusal: ours is known by its id and its nodes. */
export function dress(now: Run, configId: number, ports: Ports): void {
  if (ports.situation.blocked() !== undefined) {
    return;
  }
  if (savedLoadout(now.snapshot.specId, configId, ports)?.name !== now.asked.name) {
    ports.loadouts.rename(configId, now.asked.name);
  }
  if (ports.store.account().settings.sharedActionBars) {
    ports.loadouts.shareActionBars(configId);
  }
}
