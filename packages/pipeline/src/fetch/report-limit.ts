/** Limits the points that a run spends on reports, and finds out whether reports have codes at all. */
import type { Allowance } from '@toptalent/warcraft-logs';
import { believedVersion, otherVersionText } from '../clean/other-version.ts';
import type { Sighting } from '../clean/other-version.ts';
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
  /** A newer serialization version than ours that two reports have codes of; undefined while there is none. */
  readonly otherVersion: number | undefined;
  /** What reports have cost so far, in points. */
  readonly spent: number;
  /**
   * Takes note of a report that was asked.
   *
   * @param points What it cost.
   * @param hasCode Undefined if it failed. A code that we cannot read is one, too: the report does tell codes.
   */
  asked(points: number, hasCode: boolean | undefined): void;
  /**
   * Takes note of a report whose code is of a newer serialization version than ours. After the second no report is asked any more:
   * what the game writes now, we cannot read, and what it wrote before, it refuses.
   */
  sawVersion(sighting: Sighting): void;
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
  const sightings: Sighting[] = [];
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
    sawVersion(sighting) {
      sightings.push(sighting);
      otherVersion = believedVersion(sightings);
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
