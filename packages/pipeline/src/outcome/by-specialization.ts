/** What changed, counted for each specialization: a row of the table after a run. */
import type { Confidence } from '@toptalent/build-data';
import type { BuildChange, Changes } from './changes.ts';
import { labelOf } from '../builds/specialization-label.ts';

export interface SpecializationChanges {
  /** "Priest/Discipline". */
  readonly label: string;
  readonly added: number;
  readonly changed: number;
  /** Fewest and most talent points by which builds changed; undefined if no such number is known. */
  readonly points: { readonly least: number; readonly most: number } | undefined;
  /** Builds with more and with less confidence than before. */
  readonly stronger: number;
  readonly weaker: number;
  readonly lost: number;
  readonly gaps: number;
}

const order: readonly Confidence[] = ['thin', 'ok', 'strong'];

/** One for each specialization that changed or has a gap, in alphabetical order. */
export function bySpecialization({ changes, gaps }: Changes): readonly SpecializationChanges[] {
  const specIds = new Set([...changes, ...gaps].map((place) => place.specId));
  return [...specIds]
    .map((specId) =>
      count(
        specId,
        changes.filter((change) => change.specId === specId),
        gaps.filter((gap) => gap.specId === specId).length,
      ),
    )
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

function count(specId: number, changes: readonly BuildChange[], gaps: number): SpecializationChanges {
  const ofKind = (kind: BuildChange['kind']): number =>
    changes.filter((change) => change.kind === kind).length;
  const points = changes.flatMap((change) => change.points ?? []);
  const steps = changes.map(({ confidence: { was, is } }) =>
    was === null || is === null ? 0 : order.indexOf(is) - order.indexOf(was),
  );
  return {
    label: labelOf(specId),
    added: ofKind('new'),
    changed: ofKind('changed'),
    points: points.length === 0 ? undefined : { least: Math.min(...points), most: Math.max(...points) },
    stronger: steps.filter((step) => step > 0).length,
    weaker: steps.filter((step) => step < 0).length,
    lost: ofKind('lost'),
    gaps,
  };
}
