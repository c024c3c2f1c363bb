/** What the summary of a run is about. */
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import type { CheckpointIndex } from '../checkpoint/index-of-cells.ts';
import type { BuildPlace } from '../builds/build-places.ts';
import type { SummarySubject } from '../summary/subject.ts';
import { oddities } from './describe-outcome.ts';
import type { Outcome } from './outcome.ts';

interface SummaryParts extends Pick<SummarySubject, 'data' | 'before'> {
  readonly outcome: Outcome;
  readonly versions: TreesByVersion;
  readonly checkpoint: Pick<CheckpointIndex, 'find'>;
}

export function summarySubject({
  data,
  before,
  outcome,
  versions,
  checkpoint,
}: SummaryParts): SummarySubject {
  const { changes, kept, unfinished, stopped } = outcome;
  return {
    changes,
    data,
    before,
    versions,
    kept,
    unfinished,
    reasonAt({ specId, contentType, encounterId }: BuildPlace) {
      if (encounterId === null) {
        return undefined;
      }
      const ofRun = unfinished.find((cell) => cell.specId === specId && cell.encounterId === encounterId);
      return ofRun?.reason ?? checkpoint.find({ specId, contentType, encounterId })?.withoutBuild;
    },
    // Kept builds have a part of their own.
    notes: [
      ...(stopped === null ? [] : [`The run ended early: ${stopped}.`]),
      ...oddities({ ...outcome, kept: [] }),
    ],
  };
}
