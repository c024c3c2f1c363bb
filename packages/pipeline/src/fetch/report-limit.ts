/** How many points reports may cost in a run, and whether they have codes at all. */
import type { Allowance } from '@toptalent/warcraft-logs';
import { questionsPerCode } from './report-code.ts';

/** So many reports without a code, before any that has one, mean that no report has one. */
const firstReports = 6;

/** Why a report is not asked. */
export interface Refusal {
  readonly why: 'allowance' | 'unusable';
  /** In words. */
  readonly reason: string;
}

export interface ReportLimit {
  /** Why no further report is asked in this run; undefined while they are. */
  readonly refusal: Refusal | undefined;
  /** What reports have cost so far, in points. */
  readonly spent: number;
  /**
   * Takes note of a report that was asked.
   *
   * @param points What it cost.
   * @param hasCode Undefined if it failed.
   */
  asked(points: number, hasCode: boolean | undefined): void;
}

/**
 * @param points The most that reports may cost.
 * @param allowance It knows what a question costs.
 */
export function createReportLimit(points: number, allowance: Pick<Allowance, 'estimate'>): ReportLimit {
  let spent = 0;
  let withoutCode = 0;
  let anyCode = false;
  return {
    get refusal(): Refusal | undefined {
      if (!anyCode && withoutCode >= firstReports) {
        return { why: 'unusable', reason: `the first ${firstReports} reports have no import codes` };
      }
      return spent + allowance.estimate('report', questionsPerCode) > points
        ? { why: 'allowance', reason: `reports may cost ${points} points a run (--report-points)` }
        : undefined;
    },
    get spent() {
      return spent;
    },
    asked(cost, hasCode) {
      spent += cost;
      withoutCode += hasCode === false ? 1 : 0;
      anyCode ||= hasCode === true;
    },
  };
}
