/** What a cell is called where people read it. */
import { specializationLabel } from '../builds/specialization-label.ts';
import type { PlannedCell } from './plan.ts';

/** "Priest/Discipline on Nek'zali". */
export function cellName({ zone, key, specialization }: PlannedCell): string {
  const encounter = zone.encounters.find((candidate) => candidate.id === key.encounterId);
  return `${specializationLabel(specialization)} on ${encounter?.name ?? key.encounterId}`;
}
