/** Ranks the bosses that may be next by their evidence, and decides whether the first one is sure. */
import { evidenceFor, scoreOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { BossQuestion, Candidate } from './question.ts';
import { confidence } from './weights.ts';

interface RankedBoss {
  readonly boss: Candidate;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export interface BossDecision {
  /** Living bosses, likeliest first. Those whose prerequisites live come last. */
  readonly ranked: readonly RankedBoss[];
  /** The first one can be offered without asking. */
  readonly sure: boolean;
  /** The first one is the player's own pick. */
  readonly picked: boolean;
}

export function decideNextBoss(question: BossQuestion): BossDecision {
  const ranked: RankedBoss[] = question.pullable.map((boss) => rank(boss, question));
  // Equal scores keep the raid's order: Lua's sort needs a total order.
  ranked.sort((first, second) =>
    first.score === second.score
      ? placeOf(first.boss, question) - placeOf(second.boss, question)
      : second.score - first.score,
  );
  const pullable = ranked.length;
  for (const boss of question.all) {
    const lives = question.alive.includes(boss.encounterId);
    if (lives && !question.pullable.some((other) => other.encounterId === boss.encounterId)) {
      ranked.push(rank(boss, question));
    }
  }
  const pick = ranked.findIndex((one) => one.boss.encounterId === question.picked);
  if (pick >= 0) {
    const chosen = ranked[pick]!;
    const others = ranked.filter((one) => one !== chosen);
    return { ranked: [chosen].concat(others), sure: true, picked: true };
  }
  return { ranked, sure: isSure(ranked, pullable), picked: false };
}

function rank(boss: Candidate, question: BossQuestion): RankedBoss {
  const evidence = evidenceFor(boss, question);
  return { boss, evidence, score: scoreOf(evidence) };
}

function isSure(ranked: readonly RankedBoss[], pullable: number): boolean {
  if (pullable < 2) {
    return pullable === 1;
  }
  const best = ranked[0]!;
  const second = ranked[1]!;
  return best.score >= confidence.atLeast && best.score - second.score >= confidence.ahead;
}

function placeOf(boss: Candidate, question: BossQuestion): number {
  return question.all.findIndex((other) => other.encounterId === boss.encounterId);
}
