/** What may be released: real data that has lost no specialization, unless somebody asks for the exception by name. */
import type { BuildData } from '@toptalent/build-data';
import { labelOf } from './by-specialization.ts';
import { lostContents, lostSpecializations } from './changes.ts';

/** What can be allowed: made-up data; specializations, or all raids or dungeons, that had builds before and have none. */
export const releasable = ['sample', 'lost-specializations'] as const;
export type ReleaseException = (typeof releasable)[number];

/** The data must not be released; the message says why, and what would allow it. */
export class ReleaseRefusedError extends Error {
  override readonly name = 'ReleaseRefusedError';
}

/**
 * @param previous The data released last; undefined when there is none: then nothing can be lost.
 * @throws {ReleaseRefusedError} when the data is a sample, or lost a specialization or all raids or dungeons, and that
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
  // Against sample data nothing is lost.
  const before = previous?.source === data.source ? previous : undefined;
  const lost = before === undefined ? [] : lostSpecializations(before, data);
  if (lost.length > 0 && !allowed.includes('lost-specializations')) {
    reasons.push(`it lost ${lost.map(labelOf).join(', ')} (--allow lost-specializations)`);
  }
  const contents = before === undefined ? [] : lostContents(before, data);
  if (contents.length > 0 && !allowed.includes('lost-specializations')) {
    reasons.push(`it lost every build for ${contents.join(' and ')} (--allow lost-specializations)`);
  }
  if (reasons.length > 0) {
    throw new ReleaseRefusedError(`This data is not released: ${reasons.join('; ')}.`);
  }
}
