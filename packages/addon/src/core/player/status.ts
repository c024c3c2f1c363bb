/** What `/toptalent status` says, for the player and for bug reports. */
import { answerGeneral } from '../answer/answer-general.ts';
import type { Status } from '../chat/message.ts';
import { ageInDays } from '../data/age.ts';
import type { TalentData } from '../data/talent-data.ts';
import type { Look } from '../look/look.ts';
import { lookAround } from '../look/look-around.ts';
import { generalBuilds } from '../data/build-target.ts';
import { offeredBuilds } from '../offer/offered-builds.ts';
import type { Ports } from '../ports.ts';

/** What the ports do not tell. */
interface AddonState {
  readonly talentData: TalentData;
  /** The addon's version. */
  readonly version: string;
  /** A switch is under way. */
  readonly isBusy: boolean;
}

export function statusOf({ talentData, version, isBusy }: AddonState, ports: Ports): Status {
  const look = lookAround(talentData, ports);
  const specId = ports.talents.specId();
  const { surroundings } = ports;
  const where = surroundings.where();
  return {
    version,
    specName: ports.talents.specName(),
    data: dataOf(talentData, look.ok ? look.value.asOf : undefined, ports.clock.now()),
    atLogin: look.ok ? atLogin(look.value) : look.failure,
    differing: look.ok ? differing(look.value) : {},
    hasBackup: specId !== undefined && ports.store.character().backups[specId] != null,
    busy: isBusy,
    place: {
      instanceId: where.instanceId,
      difficultyId: where.difficultyId,
      floor: surroundings.floor(),
      subZone: surroundings.subZone(),
    },
  };
}

/** @param asOf Of the specialization's data, if the specialization is known: the same date as in the popup. */
function dataOf(talentData: TalentData, asOf: number | undefined, now: number): Status['data'] {
  const data = talentData.read();
  if (!data.ok) {
    return { fault: data.failure };
  }
  const date = asOf ?? data.value.generatedAt;
  return { sample: data.value.source === 'sample', asOf: date, ageDays: ageInDays(date, now) };
}

function atLogin(look: Look): Status['atLogin'] {
  const answered = answerGeneral({ kind: 'login' }, look);
  return answered.kind === 'silent' ? answered.why : answered.kind;
}

function differing(look: Look): Status['differing'] {
  const { builds } = offeredBuilds(look, generalBuilds);
  return {
    raid: builds.find((build) => build.contentType === 'raid')?.differing,
    mythicPlus: builds.find((build) => build.contentType === 'mythicPlus')?.differing,
  };
}
