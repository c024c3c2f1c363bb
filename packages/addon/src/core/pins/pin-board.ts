/** What the player does with pins: sees them, sets them, and takes them away. */
import { plainText } from '../data/plain-text.ts';
import type { Ports } from '../ports.ts';
import type { Pin } from '../saved/state.ts';
import type { SavedLoadout } from '../talents/client-talents.ts';
import type { Snapshot } from '../talents/snapshot.ts';
import { takeSnapshot } from '../talents/snapshot.ts';
import { isPinnedTo, pinFor } from './pin-for.ts';
import type { PinTarget } from './pin-for.ts';
import { playersOwn, readPins } from './read-pins.ts';

/** What is pinned to a target. */
export interface PinState {
  readonly configId: number;
  readonly name: string;
  readonly code: string;
  /** The loadout is no longer there. */
  readonly isGone: boolean;
  /** It is pinned to the whole content type, not to the encounter itself. */
  readonly isInherited: boolean;
}

/** @noSelf */
export interface PinBoard {
  /** The player's own saved loadouts of the current specialization, which can be pinned. */
  loadouts(): readonly Pick<SavedLoadout, 'configId' | 'name'>[];
  /** What is pinned to a target, or else to its content type. */
  pinned(target: PinTarget): PinState | undefined;
  /** Pins a saved loadout, in place of what was pinned there. */
  pin(target: PinTarget, configId: number): void;
  unpin(target: PinTarget): void;
}

export function createPinBoard(ports: Pick<Ports, 'talents' | 'store'>): PinBoard {
  const ownLoadouts = (snapshot: Snapshot): readonly SavedLoadout[] =>
    playersOwn(ports.talents.saved(snapshot.specId), snapshot, ports.store.character());

  function replace(target: PinTarget, pin: Pin | undefined): void {
    const { pins } = ports.store.character();
    const specId = ports.talents.specId() ?? 0;
    const others = (pins[specId] ?? []).filter((one) => !isPinnedTo(one, target));
    pins[specId] = pin === undefined ? others : others.concat([pin]);
  }

  return {
    loadouts() {
      const snapshot = takeSnapshot(ports.talents);
      const own = snapshot === undefined ? [] : ownLoadouts(snapshot);
      return own.map(({ configId, name }) => ({ configId, name: plainText(name) }));
    },
    pinned(target) {
      const snapshot = takeSnapshot(ports.talents);
      const pins = ports.store.character().pins[snapshot?.specId ?? 0] ?? [];
      const pin = pinFor(pins, target);
      if (snapshot === undefined || pin === undefined) {
        return undefined;
      }
      const { configId, name, code } = pin;
      const isGone = readPins(snapshot, ports).gone.includes(pin);
      return { configId, name: plainText(name), code, isGone, isInherited: !isPinnedTo(pin, target) };
    },
    pin({ contentType, encounterId }, configId) {
      const snapshot = takeSnapshot(ports.talents);
      const saved = snapshot === undefined ? [] : ownLoadouts(snapshot);
      const loadout = saved.find((candidate) => candidate.configId === configId);
      if (loadout !== undefined) {
        const { name, code } = loadout;
        replace({ contentType, encounterId }, { contentType, encounterId, configId, name, code });
      }
    },
    unpin: (target) => replace(target, undefined),
  };
}
