/** Draws the figures of one row: times, report, score and amount. */
import { specializationById } from '@toptalent/game';
import type { SampleTalent } from '../builds/build.ts';
import type { SpecBuilds } from '../builds/families.ts';
import type { Random } from '../random.ts';
import { sampleNow, samplePatchTime, sampleWindow } from '../season/dates.ts';
import type { Edition } from '../tree/sample-tree.ts';
import type { DrawPlan } from './draw-plan.ts';
import type { SamplePlayer } from './players.ts';
import { reportCode } from './report-code.ts';
import type { SampleRow } from './row.ts';

/** The part of a row that is drawn before its times and figures. */
interface RowDraft {
  /** 0-based, in the ranking. */
  readonly index: number;
  /** Keystone level; 0 in raids. */
  readonly key: number;
  readonly player: SamplePlayer;
  readonly hidden: boolean;
  readonly spec: SpecBuilds;
  readonly talents: SampleTalent[];
}

export function drawRow(plan: DrawPlan, draft: RowDraft, random: Random): SampleRow {
  const { index, key, player, hidden, talents } = draft;
  const { edition } = draft.spec.rules.tree;
  const isRaid = key === 0;
  const startTime = drawTime(plan, edition, random);
  const duration = isRaid ? 240_000 + random.integer(300_000) : 1_200_000 + random.integer(700_000);
  const score = isRaid ? 0 : key * 24 + 15 - Math.floor((index * 14) / plan.total);
  return {
    player,
    hidden,
    amount: isRaid ? raidAmount(plan, index) : score - key * 20_000_000,
    keystoneLevel: key,
    bracket: isRaid ? 690 + random.integer(30) : key,
    duration,
    startTime,
    report: {
      code: reportCode({
        specId: plan.spec.rules.specId,
        encounterId: plan.encounterId,
        difficulty: plan.difficulty,
        index,
      }),
      fightId: 1 + random.integer(40),
      startTime: startTime - random.integer(7_200_000),
    },
    score,
    affixes: isRaid ? [] : [9, 10, 147],
    medal: isRaid ? 'none' : random.chance(0.6) ? 'bronze' : random.chance(0.5) ? 'silver' : 'none',
    edition,
    talents,
  };
}

/** In a patch day's mix, rows on the previous tree are from before the patch, the others from after it. */
function drawTime(plan: DrawPlan, edition: Edition, random: Random): number {
  const first = sampleNow - sampleWindow;
  const from = plan.other !== undefined && edition === 'current' ? samplePatchTime : first;
  const until = plan.other !== undefined && edition === 'previous' ? samplePatchTime : sampleNow;
  return from + random.integer(until - from);
}

function raidAmount(plan: DrawPlan, index: number): number {
  const role = specializationById(plan.spec.rules.specId)!.role;
  const best = role === 'dps' ? 4_200_000 : role === 'healer' ? 3_100_000 : 2_300_000;
  return Math.floor(best * (1 - 0.45 * Math.sqrt(index / plan.total)));
}
