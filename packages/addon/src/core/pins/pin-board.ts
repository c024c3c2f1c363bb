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
  /** Whether something is pinned to a target itself. */
  isPinned(target: PinTarget): boolean;
  /** What is pinned to a target, or else to its content type. */
  pinned(target: PinTarget): PinState | undefined;
  /** Pins a saved loadout, in place of what was pinned there. */
  pin(target: PinTarget, configId: number): void;
  unpin(target: PinTarget): void;
}

export function createPinBoard(ports: Pick<Ports, 'talents' | 'store'>): PinBoard {
  const ownLoadouts = (snapshot: Snapshot): readonly SavedLoadout[] =>
    playersOwn(ports.talents.saved(snapshot.specId), snapshot, ports.store.character());

  /** The pins of the current specialization. */
  const pinsNow = (): readonly Pin[] => ports.store.character().pins[ports.talents.specId() ?? 0] ?? [];

  function replace(target: PinTarget, pin: Pin | undefined): void {
    const others = pinsNow().filter((one) => !isPinnedTo(one, target));
    ports.store.character().pins[ports.talents.specId() ?? 0] =
      pin === undefined ? others : others.concat([pin]);
  }

  return {
    loadouts() {
      const snapshot = takeSnapshot(ports.talents);
      const own = snapshot === undefined ? [] : ownLoadouts(snapshot);
      return own.map(({ configId, name }) => ({ configId, name: plainText(name) }));
    },
    isPinned: (target) => pinsNow().some((pin) => isPinnedTo(pin, target)),
    pinned(target) {
      const pin = pinFor(pinsNow(), target);
      const snapshot = pin === undefined ? undefined : takeSnapshot(ports.talents);
      if (pin === undefined || snapshot === undefined) {
        return undefined;
      }
      const { found, gone } = readPins(snapshot, ports);
      // The player may have changed the loadout since the addon looked last.
      const { configId, name, code } = found.find((one) => one.pin === pin)?.saved ?? pin;
      return {
        configId,
        name: plainText(name),
        code,
        isGone: gone.includes(pin),
        isInherited: !isPinnedTo(pin, target),
      };
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
