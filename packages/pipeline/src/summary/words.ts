/** How the parts of a summary write places and shares. */
import { placeName } from '../builds/place-name.ts';
import { percent } from '../words/text.ts';
import { shortMarkdownText } from './markdown.ts';
import type { ChangedPlace, SummarySubject } from './subject.ts';

export const arrow = '→';

/** "Ula'tek", "general raid". */
export function whereOf({ change }: ChangedPlace, { data }: SummarySubject): string {
  return shortMarkdownText(placeName(change, data));
}

/** "52 %"; "?" if it is not known. */
export function shareText(share: number | undefined): string {
  return share === undefined ? '?' : percent(share);
}
