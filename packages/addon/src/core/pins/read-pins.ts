/** Finds the loadouts that the player pinned among those that are saved now. */
import { sameBuild } from '@toptalent/loadout';
import type { Loadout } from '@toptalent/loadout';
import type { Ports } from '../ports.ts';
import type { CharacterState, Pin } from '../saved/state.ts';
import { ownLoadout } from '../saved/own-loadout.ts';
import type { SavedLoadout } from '../talents/client-talents.ts';
import { fittingLoadout } from '../talents/fitting-code.ts';
import type { Snapshot } from '../talents/snapshot.ts';
import type { PinTarget } from './pin-for.ts';

/** A pin whose loadout was found. */
export interface PinnedLoadout extends PinTarget {
  readonly pin: Pin;
  readonly saved: SavedLoadout;
  readonly loadout: Loadout;
}

export interface Pins {
  readonly found: readonly PinnedLoadout[];
  /** Pins whose loadout is no longer there. */
  readonly gone: readonly Pin[];
}

const noPins: Pins = { found: [], gone: [] };

/** Reads the pins of the current specialization. A loadout whose code does not fit the talent tree is neither found nor gone. */
export function readPins(snapshot: Snapshot, { store, talents }: Pick<Ports, 'store' | 'talents'>): Pins {
  const character = store.character();
  const pins = character.pins[snapshot.specId] ?? [];
  const all = pins.length === 0 ? [] : talents.saved(snapshot.specId);
  if (all.length === 0) {
    // The client may not have loaded the list yet.
    return noPins;
  }
  const saved = playersOwn(all, snapshot, character);
  const found: PinnedLoadout[] = [];
  const gone: Pin[] = [];
  for (const pin of pins) {
    const loadout = savedOf(pin, saved, snapshot);
    if (loadout === undefined) {
      gone.push(pin);
    } else {
      const fitting = fittingLoadout(loadout.code, snapshot);
      if (fitting.ok) {
        const { contentType, encounterId } = pin;
        found.push({ contentType, encounterId, pin, saved: loadout, loadout: fitting.value });
      }
    }
  }
  return { found, gone };
}

/** The saved loadouts without those that the addon made. The client may give the id of a deleted loadout to one of ours. */
export function playersOwn(
  saved: readonly SavedLoadout[],
  snapshot: Snapshot,
  { slots, loadouts }: Pick<CharacterState, 'slots' | 'loadouts'>,
): readonly SavedLoadout[] {
  const slot = slots[snapshot.specId];
  const others = loadouts[snapshot.specId] ?? [];
  const ours = slot == null ? others : others.concat([slot]);
  return saved.filter(
    ({ configId }) =>
      !ours.some((one) => one.configId === configId && ownLoadout(saved, one, snapshot) !== undefined),
  );
}

/** By id, since the player may have renamed or changed it; else by name with the same talents, as after a new import. */
function savedOf(pin: Pin, saved: readonly SavedLoadout[], snapshot: Snapshot): SavedLoadout | undefined {
  const byId = saved.find((candidate) => candidate.configId === pin.configId);
  if (byId !== undefined) {
    return byId;
  }
  const pinned = fittingLoadout(pin.code, snapshot);
  return pinned.ok
    ? saved.find(({ name, code }) => name === pin.name && isBuild(code, pinned.value, snapshot))
    : undefined;
}

function isBuild(code: string, wanted: Loadout, snapshot: Snapshot): boolean {
  const loadout = fittingLoadout(code, snapshot);
  return loadout.ok && sameBuild(loadout.value, wanted);
}
