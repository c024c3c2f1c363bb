/** What an outcome says of the rows and cells that builds were chosen from. */
import type { ChosenContent } from '../choose/choose-content.ts';
import { addCounts } from '../clean/reject-reason.ts';
import type { Outcome } from './outcome.ts';

export function chosenFigures(
  contents: readonly ChosenContent[],
): Pick<Outcome, 'rejected' | 'treesLagOn' | 'unknownBudgetOn'> {
  return {
    rejected: addCounts(contents.map((content) => content.rejected)),
    treesLagOn: contents.reduce((sum, content) => sum + content.treeLagsOn.length, 0),
    unknownBudgetOn: contents.reduce((sum, content) => sum + content.unknownBudgetOn.length, 0),
  };
}
