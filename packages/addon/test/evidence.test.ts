/** What speaks for and against a boss as the next one, and when the first one is sure. */
import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../src/core/boss/evidence.ts';
import { decideNextBoss } from '../src/core/boss/next-boss.ts';
import type { BossQuestion, Candidate } from '../src/core/boss/question.ts';
import { candidate } from './made-up-bosses.ts';

/** All of the bosses live and can be pulled, unless told otherwise. */
function ask(all: readonly Candidate[], more: Partial<BossQuestion> = {}): BossQuestion {
  const alive = all.map((boss) => boss.encounterId);
  return { pullable: all, all, alive, pinnedHere: [], subZone: '', ...more };
}

const kinds = (boss: Candidate, question: BossQuestion) =>
  evidenceFor(boss, question).map(({ kind }) => kind);

/** Its floors are in the data. */
const onFloor = (id: number, ...floors: number[]) => candidate(id, { floors });
/** Its floor and its sub-zone are known from pulls. */
const pulledOnFloor = (id: number, floor: number) =>
  candidate(id, { pulledOn: { floors: [floor], subZones: [] } });
const pulledIn = (id: number, ...subZones: string[]) => candidate(id, { pulledOn: { floors: [], subZones } });

describe('the floor', () => {
  it('speaks for its only boss, and against those of other floors, however their floors are known', () => {
    const [here, shipped, learned, unknown] = [
      onFloor(1, 10),
      onFloor(2, 11),
      pulledOnFloor(3, 12),
      candidate(4),
    ];
    const question = ask([candidate(0), here, shipped, learned, unknown], { floor: 10 });
    expect(kinds(here, question)).toEqual(['ownFloor', 'alivePredecessor']);
    expect(kinds(shipped, question)).toEqual(['alivePredecessor', 'otherFloor']);
    expect(kinds(learned, question)).toEqual(['alivePredecessor', 'otherFloor']);
    expect(kinds(unknown, question)).toEqual(['alivePredecessor']);
  });

  it('speaks against no boss where nobody can be pulled on it', () => {
    const question = ask([candidate(0), onFloor(1, 10), onFloor(2, 11)], { floor: 12 });
    expect(kinds(question.all[2]!, question)).toEqual(['alivePredecessor']);
  });

  it('that is known from a pull alone may be that of others as well', () => {
    const here = pulledOnFloor(1, 10);
    expect(kinds(here, ask([here, candidate(2)], { floor: 10 }))).toEqual(['sharedFloor', 'firstInOrder']);
    expect(kinds(here, ask([here, onFloor(2, 11)], { floor: 10 }))).toEqual(['ownFloor', 'firstInOrder']);
  });

  it('says nothing where the client has no map', () => {
    const question = ask([onFloor(1, 10), pulledOnFloor(2, 11)]);
    expect(kinds(question.all[0]!, question)).toEqual(['firstInOrder']);
    expect(kinds(question.all[1]!, question)).toEqual(['alivePredecessor']);
  });
});

describe('the sub-zone', () => {
  const bosses = [candidate(0), pulledIn(1, 'Hall', 'Stairs'), pulledIn(2, 'Pit'), candidate(3)];

  it('speaks for the boss that was pulled there, and against those that were pulled in others', () => {
    const question = ask(bosses, { subZone: 'Hall' });
    expect(bosses.map((boss) => kinds(boss, question))).toEqual([
      ['firstInOrder'],
      ['subZone', 'alivePredecessor'],
      ['alivePredecessor', 'otherSubZone'],
      ['alivePredecessor'],
    ]);
  });

  it.each(['Yard', ''])(
    'speaks neither for nor against anybody where no boss was pulled: "%s"',
    (subZone) => {
      const question = ask(bosses, { subZone });
      expect(bosses.map((boss) => kinds(boss, question))).toEqual([
        ['firstInOrder'],
        ['alivePredecessor'],
        ['alivePredecessor'],
        ['alivePredecessor'],
      ]);
    },
  );
});

describe('the raid’s order', () => {
  it('speaks for the boss right behind the last kill, and less for each living boss before one', () => {
    const [dead, next, behind] = [candidate(1), candidate(2), candidate(3)];
    const question = ask([dead, next, behind], { pullable: [next, behind], alive: [2, 3], lastKilled: 1 });
    expect(kinds(next, question)).toEqual(['afterLastKill', 'firstInOrder']);
    expect(evidenceFor(behind, question)).toEqual([{ kind: 'alivePredecessor', times: 1 }]);
    expect(kinds(dead, question)).toEqual([]);
  });
});

describe('the decision', () => {
  it('is sure of the only boss that can be pulled, and lists those whose prerequisites live behind it', () => {
    const [first, gated] = [candidate(1), candidate(2)];
    const decision = decideNextBoss(ask([first, gated], { pullable: [first] }));
    expect(decision).toMatchObject({ sure: true, picked: false });
    expect(decision.ranked.map(({ boss }) => boss)).toEqual([first, gated]);
  });

  it('is sure of nobody where no boss can be pulled, and lists the living all the same', () => {
    const decision = decideNextBoss(ask([candidate(1), candidate(2)], { pullable: [] }));
    expect(decision.sure).toBe(false);
    expect(decision.ranked).toHaveLength(2);
    expect(decideNextBoss(ask([])).sure).toBe(false);
  });

  it('is sure of a boss that has much evidence and is well ahead', () => {
    // 40 for the sub-zone, 10 after the last kill, -10 for two living bosses before it, against 10 for the first.
    const [first, gated, killed, here] = [candidate(1), candidate(2), candidate(3), pulledIn(4, 'Hall')];
    const decision = decideNextBoss(
      ask([first, gated, killed, here], {
        pullable: [first, here],
        alive: [1, 2, 4],
        lastKilled: 3,
        subZone: 'Hall',
      }),
    );
    expect(decision.ranked.map(({ boss, score }) => [boss.encounterId, score])).toEqual([
      [4, 40],
      [1, 10],
      [2, -5],
    ]);
    expect(decision.sure).toBe(true);
  });

  it('is not sure of a boss that is well ahead on little evidence', () => {
    const [here, last] = [onFloor(1, 10), onFloor(5, 10)];
    const gated = [2, 3, 4].map((id) => candidate(id));
    const decision = decideNextBoss(ask([here, ...gated, last], { pullable: [here, last], floor: 10 }));
    expect(decision.ranked.slice(0, 2).map(({ score }) => score)).toEqual([25, -5]);
    expect(decision.sure).toBe(false);
  });

  it('is not sure of a boss with much evidence if another one has nearly as much', () => {
    const decision = decideNextBoss(ask([pulledIn(1, 'Hall'), pulledIn(2, 'Hall')], { subZone: 'Hall' }));
    expect(decision.ranked.map(({ score }) => score)).toEqual([50, 35]);
    expect(decision.sure).toBe(false);
  });

  it('puts the player’s pick first, whatever speaks against it, and keeps the others in order', () => {
    const decision = decideNextBoss(ask([candidate(1), candidate(2), candidate(3)], { picked: 3 }));
    expect(decision).toMatchObject({ sure: true, picked: true });
    expect(decision.ranked.map(({ boss }) => boss.encounterId)).toEqual([3, 1, 2]);
  });
});
