/** What has to be said about the data, once: that it is sample data, old, or does not fit this client. */
import type { OpenBuildData } from '@toptalent/build-data';
import { ageInDays, staleAfterDays } from '../data/age.ts';
import type { Message } from '../chat/message.ts';
import type { Said } from '../saved/state.ts';

/** What is wrong with the data on this client. */
export interface Unsuited {
  /** Builds were there, and none of them fits this client's tree. */
  readonly unfit: boolean;
  /** Its dungeons are none of the client's season. */
  readonly otherSeason: boolean;
}

/**
 * The lines that are due, and marks them as said. Each is said once for each date of the data, its age once for each date
 * of a specialization's; sample data is old and fits
 * nothing by nature, so that line stands for the others.
 */
export function dueNotices(
  { data, asOf }: { readonly data: OpenBuildData; readonly asOf: number },
  unsuited: Unsuited,
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
  if (unsuited.otherSeason && said.otherSeason !== generatedAt) {
    said.otherSeason = generatedAt;
    messages.push({ say: 'otherSeason', generatedAt });
  }
  if (unsuited.unfit && said.unfit !== generatedAt) {
    said.unfit = generatedAt;
    messages.push({ say: 'unfitData', generatedAt });
  }
  return messages;
}
