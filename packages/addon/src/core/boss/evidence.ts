/** What speaks for and against a boss as the next one: each piece of evidence its own small pure function. */
import type { BossQuestion, Candidate } from './question.ts';
import { weights } from './weights.ts';
import type { EvidenceKind } from './weights.ts';

export interface Evidence {
  readonly kind: EvidenceKind;
  /** How often it counts: 1 but for `alivePredecessor`. */
  readonly times: number;
}

/** How often a piece of evidence holds for a boss; 0 when it does not. */
type Witness = (boss: Candidate, question: BossQuestion) => number;

const lastPull: Witness = (boss, question) => (question.lastPulled === boss.encounterId ? 1 : 0);

const ownFloor: Witness = (boss, question) => (isFloorOf(boss, question) && isAlone(boss, question) ? 1 : 0);

const sharedFloor: Witness = (boss, question) =>
  isFloorOf(boss, question) && !isAlone(boss, question) ? 1 : 0;

const otherFloor: Witness = (boss, question) => {
  const settled = hasOwnFloor(boss) && !isFloorOf(boss, question);
  return settled && question.pullable.some((other) => isFloorOf(other, question)) ? 1 : 0;
};

const subZone: Witness = (boss, question) => (isSubZoneOf(boss, question) ? 1 : 0);

const otherSubZone: Witness = (boss, question) => {
  const settled = boss.pulledOn.subZones.length > 0 && !isSubZoneOf(boss, question);
  return settled && question.pullable.some((other) => isSubZoneOf(other, question)) ? 1 : 0;
};

const firstInOrder: Witness = (boss, question) =>
  question.pullable[0]?.encounterId === boss.encounterId ? 1 : 0;

const afterLastKill: Witness = (boss, question) => {
  const before = question.all[indexOf(question.all, boss.encounterId) - 1];
  return before !== undefined && before.encounterId === question.lastKilled ? 1 : 0;
};

const alivePredecessor: Witness = (boss, question) =>
  Math.max(
    0,
    question.alive.findIndex((encounterId) => encounterId === boss.encounterId),
  );

/** In the order in which `why` tells them. */
const witnesses: readonly { readonly kind: EvidenceKind; readonly times: Witness }[] = [
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
  for (const witness of witnesses) {
    const times = witness.times(boss, question);
    if (times > 0) {
      found.push({ kind: witness.kind, times });
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
 * Whether a boss's floor is its alone. A floor that is known from a pull alone proves nothing of the bosses whose floor nobody
 * knows yet: they may be there as well.
 */
function isAlone(boss: Candidate, question: BossQuestion): boolean {
  const told =
    question.pinnedHere.length > 0 || (question.floor !== undefined && boss.floors.includes(question.floor));
  return question.pullable.every(
    (other) =>
      other.encounterId === boss.encounterId || (!isFloorOf(other, question) && (told || hasOwnFloor(other))),
  );
}

function hasOwnFloor(boss: Candidate): boolean {
  return boss.floors.length > 0 || boss.pulledOn.floors.length > 0;
}

function isSubZoneOf(boss: Candidate, question: BossQuestion): boolean {
  return question.subZone !== '' && boss.pulledOn.subZones.includes(question.subZone);
}

function indexOf(bosses: readonly Candidate[], encounterId: number): number {
  return bosses.findIndex((boss) => boss.encounterId === encounterId);
}
