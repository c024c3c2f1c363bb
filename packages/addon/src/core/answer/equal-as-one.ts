/** Makes one build of equal general builds: there is nothing to choose between them. */
import { sameBuild } from '@toptalent/loadout';
import type { TopBuild } from '../offer/offer.ts';

/** Replaces a general raid build and a general Mythic+ build with the same talents by one that stands for both. */
export function equalAsOne(builds: readonly TopBuild[]): readonly TopBuild[] {
  const raid = generalOf('raid', builds);
  const mythicPlus = generalOf('mythicPlus', builds);
  if (raid === undefined || mythicPlus === undefined || !sameBuild(raid.loadout, mythicPlus.loadout)) {
    return builds;
  }
  const { similarShare, sampleSize } = mythicPlus;
  const both: TopBuild = { ...raid, inMythicPlus: { similarShare, sampleSize } };
  return [both, ...builds.filter((build) => build !== raid && build !== mythicPlus)];
}

function generalOf(contentType: TopBuild['contentType'], builds: readonly TopBuild[]): TopBuild | undefined {
  return builds.find((build) => build.contentType === contentType && build.encounter === undefined);
}
