/** Limits the points that a run spends on reports, and finds out whether reports have codes at all. */
import type { Allowance } from '@toptalent/warcraft-logs';
import { otherVersionText } from '../clean/other-version.ts';
import { questionsPerCode } from './report-code.ts';

/** If the first reports have no code, this many of them, no report is taken to have one. */
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
  /** Another serialization version than ours that a report's code was of; undefined while none was. */
  readonly otherVersion: number | undefined;
  /** What reports have cost so far, in points. */
  readonly spent: number;
  /**
   * Takes note of a report that was asked.
   *
   * @param points What it cost.
   * @param hasCode Undefined if it failed.
   */
  asked(points: number, hasCode: boolean | undefined): void;
  /** Takes note of a report whose code is of another serialization version than ours: those of all others will be, too. */
  sawVersion(version: number): void;
}

/**
 * @param points The most that reports may cost.
 * @param allowance It knows what a question costs.
 */
export function createReportLimit(points: number, allowance: Pick<Allowance, 'estimate'>): ReportLimit {
  let spent = 0;
  let withoutCode = 0;
  let anyCode = false;
  let otherVersion: number | undefined;
  return {
    get refusal(): Refusal | undefined {
      if (otherVersion !== undefined) {
        return { why: 'unusable', reason: otherVersionText(otherVersion) };
      }
      if (!anyCode && withoutCode >= firstReports) {
        return { why: 'unusable', reason: `the first ${firstReports} reports have no import codes` };
      }
      return spent + allowance.estimate('report', questionsPerCode) > points
        ? { why: 'allowance', reason: `reports may cost ${points} points a run (--report-points)` }
        : undefined;
    },
    get otherVersion() {
      return otherVersion;
    },
    sawVersion(version) {
      otherVersion = version;
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
