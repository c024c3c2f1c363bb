/**
 * Finds specializations without a single row in raids or dungeons: nobody plays them there, or we ask by a wrong slug, to
 * which Warcraft Logs answers with an empty page instead of an error.
 */
import type { ContentType } from '@toptalent/build-data';
import type { CheckpointIndex } from '../checkpoint/index-of-cells.ts';
import { grouped } from '../grouped.ts';
import type { PlannedCell } from '../plan/plan.ts';
import { specializationLabel } from '../builds/specialization-label.ts';

/** Names here are public: `--json` prints them. */
export interface WithoutRows {
  /** "Priest/Discipline". */
  readonly specialization: string;
  readonly contentType: ContentType;
}

/** One empty cell may be a boss that few have reached. Two or more, all of them empty, are suspicious. */
const fewestCells = 2;

/** In the order of the plan. A cell that was never fetched counts as one with rows. */
export function withoutRows(plan: readonly PlannedCell[], index: CheckpointIndex): readonly WithoutRows[] {
  const groups = grouped(plan, ({ key }) => `${key.specId}/${key.contentType}`);
  return [...groups.values()].flatMap((cells) => {
    const { specialization, key } = cells[0]!;
    return cells.length >= fewestCells && cells.every((cell) => index.find(cell.key)?.rows === 0)
      ? [{ specialization: specializationLabel(specialization), contentType: key.contentType }]
      : [];
  });
}

/** One line for each specialization. */
export function describeWithoutRows(found: readonly WithoutRows[]): readonly string[] {
  return [...grouped(found, ({ specialization }) => specialization)].map(([specialization, contents]) => {
    const where = contents.map(({ contentType }) => (contentType === 'raid' ? 'raids' : 'dungeons'));
    return (
      `Not one row for ${specialization} in ${where.join(' and ')}: nobody plays it there, ` +
      'or Warcraft Logs knows it by another slug.'
    );
  });
}
