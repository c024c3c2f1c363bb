/** Which builds the player does not want for a visit. */
import { canonicalKey } from '@toptalent/loadout';
import type { OfferedBuild } from '../offer/offer.ts';
import type { Visit } from './visit.ts';

/** Nothing is left to be said of any of these builds: it is worn, or not wanted for this visit. */
export function isSettled(visit: Visit, builds: readonly OfferedBuild[]): boolean {
  return (
    visit.dismissed ||
    builds.every((build) => build.differing === 0 || visit.unwanted.includes(canonicalKey(build.loadout)))
  );
}

/** "Keep mine": none of these builds is offered again in this visit. */
export function keepMine(visit: Visit, builds: readonly OfferedBuild[]): void {
  for (const build of builds) {
    visit.unwanted.push(canonicalKey(build.loadout));
  }
}
