/** The general builds: at login, on a specialization change, after an instance, or when asked for. */
import { decisionOn, offerOf } from '../advice.ts';
import type { Advice } from '../advice.ts';
import type { Proposal } from '../offer/proposal.ts';
import type { Ports } from '../ports.ts';
import { isWorn } from '../talents/fitting-code.ts';

/**
 * Why the addon looks around. `place`: an instance was entered, where only its own offer is due; `wing`: something in the instance
 * changed that may tell which of its dungeons is meant.
 */
export type GeneralReason = 'login' | 'specialization' | 'wayBack' | 'place' | 'wing';

export function proposeGeneral(
  advice: Advice,
  reason: GeneralReason | 'asked',
  ports: Ports,
): Proposal | undefined {
  if (reason === 'place' || reason === 'wing' || (reason !== 'asked' && !isDue(advice, reason, ports))) {
    return undefined;
  }
  const { builds } = advice.found;
  if (builds.length === 0) {
    return undefined;
  }
  return {
    offer: offerOf(advice, builds, { reason, trigger: reason }, ports),
    snapshot: advice.snapshot,
    keepMine() {
      ports.store.character().kept = {
        specId: advice.snapshot.specId,
        wornKey: advice.wornKey,
        dataTime: advice.data.generatedAt,
      };
    },
    notThisVisit() {},
    pickBoss() {},
    applied() {},
  };
}

function isDue(advice: Advice, reason: 'login' | 'specialization' | 'wayBack', ports: Ports): boolean {
  const { moments } = ports.store.account().settings;
  if (!moments[reason] || !decisionOn(advice, ports).offer) {
    return false;
  }
  // What was applied for the instance's sake is still worn: who has changed since needs no way back.
  const code = ports.store.character().applied[advice.snapshot.specId];
  return reason !== 'wayBack' || (code != null && isWorn(code, advice.snapshot));
}
