/** Calls a scenario a raid if the data or the Encounter Journal knows its instance as one. */
import type { Journal } from './port.ts';
import type { TalentData } from '../data/talent-data.ts';
import type { Surroundings } from '../place/port.ts';
import type { Whereabouts } from '../place/whereabouts.ts';

/** The surroundings, in which a scenario that is known as a raid counts as a raid. */
export function withKnownRaids(
  surroundings: Surroundings,
  talentData: TalentData,
  journal: Journal,
): Surroundings {
  function isRaid(instanceId: number): boolean {
    const data = talentData.read();
    const isInData =
      data.ok &&
      data.value.encounters.some(
        (encounter) => encounter.contentType === 'raid' && encounter.instanceId === instanceId,
      );
    return isInData || journal.isRaid(instanceId);
  }

  return {
    where(): Whereabouts {
      const where = surroundings.where();
      return where.kind === 'scenario' && isRaid(where.instanceId) ? { ...where, kind: 'raid' } : where;
    },
    floor: () => surroundings.floor(),
    subZone: () => surroundings.subZone(),
  };
}
