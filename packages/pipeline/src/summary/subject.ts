/** What a summary is about: the changes of a run with all that explains them. */
import type { Build, BuildData } from '@toptalent/build-data';
import { differenceByName } from '@toptalent/build-data/difference-by-name';
import type { NamedDifference } from '@toptalent/build-data/difference-by-name';
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import { buildAt } from '../builds/build-places.ts';
import type { BuildPlace } from '../builds/build-places.ts';
import { labelOf } from '../builds/specialization-label.ts';
import type { BuildChange, Changes } from '../outcome/changes.ts';
import type { KeptName } from '../outcome/kept-name.ts';
import type { UnfinishedOutcome } from '../outcome/unfinished-outcome.ts';

export interface SummarySubject {
  readonly changes: Changes;
  readonly data: BuildData;
  /** What it is compared with, if anything. */
  readonly before: BuildData | undefined;
  /** Every tree that is known: talents have names where those of a build are among them. */
  readonly versions: TreesByVersion;
  /** Builds that stay although others have more support. */
  readonly kept: readonly KeptName[];
  readonly unfinished: readonly UnfinishedOutcome[];
  /** Why no build can be chosen there, in words without a full stop; undefined if that is not known. */
  readonly reasonAt: (place: BuildPlace) => string | undefined;
  /** Other findings about the run, a sentence each. */
  readonly notes: readonly string[];
}

/** A change with the two builds, and what differs. */
export interface ChangedPlace {
  readonly change: BuildChange;
  readonly was: Build | undefined;
  readonly is: Build | undefined;
  /** Undefined where one of the two builds is missing. */
  readonly difference: NamedDifference | undefined;
}

/** In alphabetical order of the specializations. */
export function changedPlaces({ changes, data, before, versions }: SummarySubject): readonly ChangedPlace[] {
  return bySpecializationName(changes.changes).map((change) => {
    const was = buildAt(before, change) ?? undefined;
    const is = buildAt(data, change) ?? undefined;
    const difference =
      was === undefined || is === undefined ? undefined : differenceByName(versions, change.specId, was, is);
    return { change, was, is, difference };
  });
}

/** The same places in alphabetical order of their specializations; within one they stay in order. */
export function bySpecializationName<Place extends BuildPlace>(places: readonly Place[]): readonly Place[] {
  return places.toSorted((a, b) => labelOf(a.specId).localeCompare(labelOf(b.specId), 'en'));
}
