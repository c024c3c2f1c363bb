/** How texts call a specialization. */
import { classById, specializationById } from '@toptalent/game';
import type { Specialization } from '@toptalent/game';

/** How messages name a specialization: "Priest/Discipline". */
export function specializationLabel(spec: Specialization): string {
  return `${classById(spec.classId)!.name}/${spec.name}`;
}

/** "Priest/Discipline", or "Specialization 999" for one that this version does not know. */
export function labelOf(specId: number): string {
  const specialization = specializationById(specId);
  return specialization === undefined ? `Specialization ${specId}` : specializationLabel(specialization);
}
