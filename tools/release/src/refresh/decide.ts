/** What follows from the end of a scheduled refresh. */
import { z } from 'zod';
import { otherVersionAlarm } from './compare-with-reports.ts';

/** What of `pnpm refresh --json` matters here. */
export const outcomeSchema = z.object({
  unfinished: z.array(z.object({ why: z.enum(['allowance', 'unusable', 'page']) })),
  leftOut: z.array(z.unknown()),
  /** A newer serialization version of import codes than the project's, because of which cells have no build. */
  otherVersion: z.number().nullable(),
  /** Seconds until there are points again; null if something else ended the run, or nothing. */
  resumesIn: z.number().nullable(),
  stopped: z.string().nullable(),
});
export type RefreshOutcome = z.infer<typeof outcomeSchema>;

/**
 * `propose`: the data is as complete as it gets; open or update the pull request. `resume`: there were no points left; the next
 * run of the schedule goes on. `fail`: somebody has to look.
 */
export interface Decision {
  readonly action: 'propose' | 'resume' | 'fail';
  /** One plain line for the log; escape it before it becomes Markdown. */
  readonly words: string;
}

export interface RefreshEnd {
  /** Null if a signal ended it. */
  readonly exitCode: number | null;
  /** Undefined if it printed none. */
  readonly outcome: RefreshOutcome | undefined;
  /** Whether the schedule has no further run for this week. */
  readonly isLast: boolean;
}

export function decide({ exitCode, outcome, isLast }: RefreshEnd): Decision {
  if (exitCode !== 0 && exitCode !== 3 && exitCode !== 130) {
    const why = outcome?.stopped ?? 'its log says why';
    return { action: 'fail', words: `The refresh failed with exit code ${exitCode ?? 'none'}: ${why}.` };
  }
  if (outcome === undefined) {
    return { action: 'fail', words: 'The refresh printed no outcome, so nothing can be said of its data.' };
  }
  // No waiting helps, and the builds that stayed are of no use in the game, either.
  if (outcome.otherVersion !== null) {
    return { action: 'fail', words: otherVersionAlarm(outcome.otherVersion) };
  }
  if (exitCode === 130) {
    return later(isLast, 'The refresh was interrupted.');
  }
  // Only points come back by waiting. Anything else is the same an hour later, and is shown in the pull request instead.
  if (exitCode === 3 && isOutOfPoints(outcome)) {
    const minutes = Math.ceil((outcome.resumesIn ?? 0) / 60);
    return later(isLast, `No points are left${minutes > 0 ? `; there are more in ${minutes} minutes` : ''}.`);
  }
  const gaps = outcome.unfinished.length;
  const zones = outcome.leftOut.length;
  const notes = [
    ...(gaps > 0 ? [`${gaps} cells have no new build: their reasons are in the summary.`] : []),
    ...(zones > 0 ? [`${zones} zones could not be read.`] : []),
  ];
  return { action: 'propose', words: ['The refresh is complete.', ...notes].join(' ') };
}

function isOutOfPoints({ unfinished, resumesIn }: RefreshOutcome): boolean {
  return resumesIn !== null || unfinished.some(({ why }) => why === 'allowance');
}

function later(isLast: boolean, words: string): Decision {
  return isLast
    ? {
        action: 'fail',
        words: `${words} This was the last run of the schedule: start it by hand, and it goes on.`,
      }
    : { action: 'resume', words: `${words} The next run of the schedule goes on.` };
}
