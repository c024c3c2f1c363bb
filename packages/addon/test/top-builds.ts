/** The top builds of an offer, without builds of the player's own. */
import type { Offer, TopBuild } from '../src/core/offer/offer.ts';

export function topBuilds(offer: Offer | undefined): readonly TopBuild[] {
  return (offer?.builds ?? []).filter((build) => build.kind === 'top');
}
