/** Explains the next boss: the evidence for each living boss, and why the others are dead. */
import type { Message } from '../chat/message.ts';
import type { RaidView } from '../boss/raid-view.ts';
import { weights } from '../boss/weights.ts';

export function explain(view: RaidView): readonly Message[] {
  const { ranked, sure, picked } = view.decision;
  const best = ranked[0];
  const messages: Message[] = [
    best === undefined
      ? { say: 'noBossLeft' }
      : { say: 'whyDecision', bossName: best.boss.name, sure, picked },
  ];
  for (const one of ranked) {
    messages.push({
      say: 'whyBoss',
      bossName: one.boss.name,
      score: one.score,
      evidence: one.evidence.map((found) => ({
        kind: found.kind,
        points: weights[found.kind] * found.times,
      })),
    });
  }
  for (const one of view.dead) {
    messages.push({ say: 'whyDead', bossName: one.boss.name, because: one.because });
  }
  return messages;
}
