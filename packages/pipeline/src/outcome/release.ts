/** Refuses to release sample data, or data that lost a specialization, unless that is allowed by name. */
import type { BuildData } from '@toptalent/build-data';
import { labelOf } from '../builds/specialization-label.ts';
import { lostContents, lostSpecializations, withoutBuilds } from './changes.ts';

/**
 * The exceptions: sample data; specializations, or all raids or dungeons, without a build; codes out of reports that are newer
 * than the talent trees.
 */
export const releasable = ['sample', 'lost-specializations', 'unchecked-codes'] as const;
export type ReleaseException = (typeof releasable)[number];

/** The data must not be released. The message says why, and which exception would allow it. */
export class ReleaseRefusedError extends Error {
  override readonly name = 'ReleaseRefusedError';
}

/** Specializations that the message names; the others are counted. */
const mostNamed = 6;

/**
 * @param previous The data released last; undefined when there is none: then every specialization of the game should be there.
 * @throws {ReleaseRefusedError} when the data is a sample, or lacks a specialization or all raids or dungeons, and that
 *   is not allowed.
 */
export function refuseRelease(
  data: BuildData,
  previous: BuildData | undefined,
  allowed: readonly ReleaseException[],
): void {
  const reasons: string[] = [];
  if (data.source === 'sample' && !allowed.includes('sample')) {
    reasons.push('it is sample data, made up (--allow sample)');
  }
  // Data of another source is no measure of what was lost.
  const before = previous?.source === data.source ? previous : undefined;
  const first = data.source === 'sample' ? [] : withoutBuilds(data);
  const lost = before === undefined ? first : lostSpecializations(before, data);
  if (lost.length > 0 && !allowed.includes('lost-specializations')) {
    const them = lost.length === 1 ? 'it' : 'them';
    const has = lost.length === 1 ? 'it has' : 'they have';
    reasons.push(
      before === undefined
        ? `it has no build for ${named(lost)} (pnpm refresh fetches ${them}; if ${has} none yet, --allow lost-specializations)`
        : `it lost ${named(lost)} (--allow lost-specializations)`,
    );
  }
  const contents = before === undefined ? [] : lostContents(before, data);
  if (contents.length > 0 && !allowed.includes('lost-specializations')) {
    reasons.push(`it lost every build for ${contents.join(' and ')} (--allow lost-specializations)`);
  }
  if (reasons.length > 0) {
    throw new ReleaseRefusedError(`This data is not released: ${reasons.join('; ')}.`);
  }
}

/** What a release lost since the last one, in words without a full stop: "no specialization was lost", "it lost Mage/Arcane". */
export function lossesSince(data: BuildData, previous: BuildData): string {
  if (previous.source !== data.source) {
    return `it is ${previous.source === 'sample' ? 'a sample' : 'from Warcraft Logs'}, so nothing can be said of losses`;
  }
  const lost = [
    ...(lostSpecializations(previous, data).length > 0 ? [named(lostSpecializations(previous, data))] : []),
    ...lostContents(previous, data).map((content) => `every build for ${content}`),
  ];
  return lost.length === 0 ? 'no specialization was lost' : `lost since then: ${lost.join('; ')}`;
}

/** Which specializations have no build, in words without a full stop. */
export function gapsIn(data: BuildData): string {
  const missing = withoutBuilds(data);
  return missing.length === 0 ? 'every specialization has a build' : `no build for ${named(missing)}`;
}

function named(specIds: readonly number[]): string {
  const names = specIds.slice(0, mostNamed).map(labelOf).join(', ');
  const others = specIds.length - mostNamed;
  return others > 0 ? `${names} and ${others} more` : names;
}
