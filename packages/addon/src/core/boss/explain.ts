/** Why that boss: the evidence for each living boss, and why each dead one is taken for dead. */
import type { Message } from '../message.ts';
import type { RaidView } from './raid-view.ts';
import { weights } from './weights.ts';

export function explain(view: RaidView): readonly Message[] {
  const { ranked, sure, picked } = view.decision;
  const best = ranked[0];
  const messages: Message[] = [
    best === undefined
      ? { say: 'noBossLeft' }
      : { say: 'whyDecision', bossName: best.boss.name, sure, picked },
  ];
  for (const { boss, score, evidence } of ranked) {
    messages.push({
      say: 'whyBoss',
      bossName: boss.name,
      score,
      evidence: evidence.map((one) => ({ kind: one.kind, points: weights[one.kind] * one.times })),
    });
  }
  for (const { boss, because } of view.dead) {
    messages.push({ say: 'whyDead', bossName: boss.name, because });
  }
  return messages;
}
