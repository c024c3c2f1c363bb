/** Which pin counts for a target: its own, or else that of its content type. */
import type { BuildTarget } from '../data/build-target.ts';

/** What a loadout is pinned to. */
export type PinTarget = Pick<BuildTarget, 'contentType' | 'encounterId'>;

export function pinFor<Pinned extends PinTarget>(
  pins: readonly Pinned[],
  { contentType, encounterId }: PinTarget,
): Pinned | undefined {
  return (
    pins.find((pin) => isPinnedTo(pin, { contentType, encounterId })) ??
    pins.find((pin) => isPinnedTo(pin, { contentType }))
  );
}

export function isPinnedTo(pin: PinTarget, { contentType, encounterId }: PinTarget): boolean {
  return pin.contentType === contentType && (pin.encounterId ?? 0) === (encounterId ?? 0);
}
