/** What `/toptalent status` tells, for the player and for bug reports. */
import { adviceFor, decisionOn } from './advice.ts';
import { ageInDays } from './data/age.ts';
import type { TalentData } from './data/talent-data.ts';
import type { Status } from './chat/message.ts';
import { generalPlaces } from './offer/places.ts';
import type { Ports } from './ports.ts';

export function statusOf(talentData: TalentData, version: string, busy: boolean, ports: Ports): Status {
  const data = talentData.read();
  const advice = adviceFor(talentData, ports, generalPlaces);
  const specId = ports.talents.specId();
  const builds = advice.ok ? advice.value.found.builds : [];
  const decision = advice.ok ? decisionOn(advice.value, ports) : undefined;
  const where = ports.surroundings.where();
  const isOn = ports.store.account().settings.moments.login;
  // As the popup tells it: of the specialization, where one is known.
  const asOf = advice.ok ? advice.value.asOf : data.ok ? data.value.generatedAt : 0;
  return {
    version,
    specName: ports.talents.specName(),
    data: data.ok
      ? {
          sample: data.value.source === 'sample',
          asOf,
          ageDays: ageInDays(asOf, ports.clock.now()),
        }
      : { fault: data.failure },
    advice:
      decision === undefined
        ? 'noTalents'
        : decision.offer
          ? isOn
            ? 'offer'
            : 'momentOff'
          : decision.because,
    differing: {
      raid: builds.find((build) => build.contentType === 'raid')?.differing,
      mythicPlus: builds.find((build) => build.contentType === 'mythicPlus')?.differing,
    },
    hasBackup: specId !== undefined && ports.store.character().backups[specId] != null,
    busy,
    place: {
      instanceId: where.instanceId,
      difficultyId: where.difficultyId,
      floor: ports.surroundings.floor(),
      subZone: ports.surroundings.subZone(),
    },
  };
}
