/** What speaks for and against a boss as the next one: one pure function for each kind. */
import type { BossQuestion, Candidate } from './question.ts';
import { weights } from './weights.ts';
import type { EvidenceKind } from './weights.ts';

export interface Evidence {
  readonly kind: EvidenceKind;
  /** How often it counts: more than once only for `alivePredecessor`. */
  readonly times: number;
}

/** How often a kind of evidence holds for a boss; 0 if it does not. */
type Count = (boss: Candidate, question: BossQuestion) => number;

const lastPull: Count = (boss, question) => (question.lastPulled === boss.encounterId ? 1 : 0);

const ownFloor: Count = (boss, question) => (isFloorOf(boss, question) && isAlone(boss, question) ? 1 : 0);

const sharedFloor: Count = (boss, question) =>
  isFloorOf(boss, question) && !isAlone(boss, question) ? 1 : 0;

const otherFloor: Count = (boss, question) => {
  const isElsewhere = hasOwnFloor(boss) && !isFloorOf(boss, question);
  return isElsewhere && question.pullable.some((other) => isFloorOf(other, question)) ? 1 : 0;
};

const subZone: Count = (boss, question) => (isSubZoneOf(boss, question) ? 1 : 0);

const otherSubZone: Count = (boss, question) => {
  const isElsewhere = boss.pulledOn.subZones.length > 0 && !isSubZoneOf(boss, question);
  return isElsewhere && question.pullable.some((other) => isSubZoneOf(other, question)) ? 1 : 0;
};

const firstInOrder: Count = (boss, question) =>
  question.pullable[0]?.encounterId === boss.encounterId ? 1 : 0;

const afterLastKill: Count = (boss, question) => {
  const before = question.all[indexOf(question.all, boss.encounterId) - 1];
  return before !== undefined && before.encounterId === question.lastKilled ? 1 : 0;
};

const alivePredecessor: Count = (boss, question) =>
  Math.max(
    0,
    question.alive.findIndex((encounterId) => encounterId === boss.encounterId),
  );

/** In the order in which `/toptalent why` lists them. */
const counts: readonly { readonly kind: EvidenceKind; readonly times: Count }[] = [
  { kind: 'lastPull', times: lastPull },
  { kind: 'ownFloor', times: ownFloor },
  { kind: 'subZone', times: subZone },
  { kind: 'sharedFloor', times: sharedFloor },
  { kind: 'afterLastKill', times: afterLastKill },
  { kind: 'firstInOrder', times: firstInOrder },
  { kind: 'alivePredecessor', times: alivePredecessor },
  { kind: 'otherFloor', times: otherFloor },
  { kind: 'otherSubZone', times: otherSubZone },
];

export function evidenceFor(boss: Candidate, question: BossQuestion): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const { kind, times: timesOf } of counts) {
    const times = timesOf(boss, question);
    if (times > 0) {
      found.push({ kind, times });
    }
  }
  return found;
}

export function scoreOf(evidence: readonly Evidence[]): number {
  let score = 0;
  for (const { kind, times } of evidence) {
    score += weights[kind] * times;
  }
  return score;
}

function isFloorOf(boss: Candidate, question: BossQuestion): boolean {
  const { floor, pinnedHere } = question;
  if (floor === undefined) {
    return false;
  }
  return (
    pinnedHere.includes(boss.journalId) || boss.floors.includes(floor) || boss.pulledOn.floors.includes(floor)
  );
}

/**
 * Whether no other boss is on a boss's floor. If the floor is known only from a pull, bosses whose floor is not known yet may be there
 * as well.
 */
function isAlone(boss: Candidate, question: BossQuestion): boolean {
  const isCertain =
    question.pinnedHere.length > 0 || (question.floor !== undefined && boss.floors.includes(question.floor));
  return question.pullable.every(
    (other) =>
      other.encounterId === boss.encounterId ||
      (!isFloorOf(other, question) && (isCertain || hasOwnFloor(other))),
  );
}

function hasOwnFloor(boss: Candidate): boolean {
  return boss.floors.length > 0 || boss.pulledOn.floors.length > 0;
}

function isSubZoneOf(boss: Candidate, question: BossQuestion): boolean {
  return boss.pulledOn.subZones.includes(question.subZone);
}

function indexOf(bosses: readonly Candidate[], encounterId: number): number {
  return bosses.findIndex((boss) => boss.encounterId === encounterId);
}
