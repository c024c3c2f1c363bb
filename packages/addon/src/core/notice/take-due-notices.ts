/** Decides which notices about the data are due: that it is made up, old, or does not fit. */
import type { OpenBuildData } from '@toptalent/build-data';
import { ageInDays, staleAfterDays } from '../data/age.ts';
import type { Message } from '../chat/message.ts';
import type { Said } from '../saved/state.ts';

/** The data, and what is wrong with it on this client. */
export interface DataState {
  readonly data: OpenBuildData;
  /** Epoch seconds: when the specialization's data was gathered. */
  readonly asOf: number;
  /** There are builds, and none of them fits this client's talent tree. */
  readonly isUnfit: boolean;
  /** None of its dungeons is in the client's season. */
  readonly isOtherSeason: boolean;
}

/**
 * Marks the notices that are due as said, and returns them. Each is said once for each `generatedAt`, the age once for each date of a
 * specialization's data. Sample data is always old and never fits, so nothing else is said about it.
 *
 * @param now Epoch seconds.
 */
export function takeDueNotices(
  { data, asOf, isUnfit, isOtherSeason }: DataState,
  now: number,
  said: Said,
): readonly Message[] {
  const { generatedAt } = data;
  if (data.source === 'sample') {
    const due = said.sample !== generatedAt;
    said.sample = generatedAt;
    return due ? [{ say: 'sampleData', generatedAt }] : [];
  }
  const messages: Message[] = [];
  const ageDays = ageInDays(asOf, now);
  const staleDates = said.staleDates ?? [];
  if (ageDays > staleAfterDays && !staleDates.includes(asOf)) {
    said.staleDates = staleDates.concat([asOf]);
    messages.push({ say: 'staleData', generatedAt: asOf, ageDays });
  }
  if (isOtherSeason && said.otherSeason !== generatedAt) {
    said.otherSeason = generatedAt;
    messages.push({ say: 'otherSeason', generatedAt });
  }
  if (isUnfit && said.unfit !== generatedAt) {
    said.unfit = generatedAt;
    messages.push({ say: 'unfitData', generatedAt });
  }
  return messages;
}
