/** What an outcome says of the rows and cells that builds were chosen from. */
import type { BuildData } from '@toptalent/build-data';
import type { ChosenContent } from '../choose/choose-content.ts';
import { addCounts } from '../clean/reject-reason.ts';
import { labelOf } from '../builds/specialization-label.ts';
import { placeName } from '../builds/place-name.ts';
import type { KeptName } from '../outcome/kept-name.ts';
import type { Outcome } from './outcome.ts';

export function chosenFigures(
  contents: readonly ChosenContent[],
): Pick<Outcome, 'rejected' | 'treesLagOn' | 'otherVersion' | 'unknownBudgetOn'> {
  return {
    rejected: addCounts(contents.map((content) => content.rejected)),
    treesLagOn: contents.reduce((sum, content) => sum + content.treeLagsOn.length, 0),
    otherVersion: contents.find(({ otherVersion }) => otherVersion !== undefined)?.otherVersion ?? null,
    unknownBudgetOn: contents.reduce((sum, content) => sum + content.unknownBudgetOn.length, 0),
  };
}

/** Names of the builds that stay although others have more support; the one that is furthest behind comes first. */
export function keptNames(contents: readonly ChosenContent[], data: BuildData): readonly KeptName[] {
  return contents
    .flatMap(({ specId, contentType, kept }) =>
      kept.map(({ encounterId, behind }) => ({
        build: `${labelOf(specId)}, ${placeName({ specId, contentType, encounterId }, data)}`,
        behind: Math.round(behind * 10_000) / 10_000,
      })),
    )
    .toSorted((a, b) => b.behind - a.behind);
}
