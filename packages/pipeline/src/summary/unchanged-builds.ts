/** Builds that stayed: those that another is ahead of by a hair, and those that are old. */
import { grouped } from '../grouped.ts';
import { buildAt, placesOf } from '../builds/build-places.ts';
import { labelOf } from '../builds/specialization-label.ts';
import { counted, dateOf } from '../words/text.ts';
import { placeName } from '../builds/place-name.ts';
import { day } from '../time.ts';
import { listOf, section } from './bounded.ts';
import type { Limits } from './limits.ts';
import { shortMarkdownText } from './markdown.ts';
import type { SummarySubject } from './subject.ts';

/** Data is refreshed weekly: a build that is older was not renewed. */
const oldAfter = 7 * day;

/** A line for each build that was kept: how far the best is ahead. */
export function keptSection({ kept }: SummarySubject, { most }: Limits): readonly string[] {
  const lines = kept.map(
    ({ build, behind }) => `- ${shortMarkdownText(build)}: kept; the best is ${percentBehind(behind)} ahead`,
  );
  return section(`## ${counted(kept.length, 'build')} kept by a hair`, lines, {
    noun: 'build',
    most: most.kept,
    intro: ['The best may be ahead of them by chance.', ''],
  });
}

/** "2 %". */
function percentBehind(share: number): string {
  return share < 0.01 ? 'less than 1 %' : `${Math.round(share * 100)} %`;
}

/** A line for each specialization: builds that were not renewed, with the date of the oldest, and why. */
export function oldSection({ data, reasonAt }: SummarySubject, { most, places }: Limits): readonly string[] {
  const old = placesOf(data).flatMap((place) => {
    const build = buildAt(data, place);
    return build != null && data.generatedAt - build.asOf > oldAfter ? [{ place, asOf: build.asOf }] : [];
  });
  const lines = [...grouped(old, ({ place }) => labelOf(place.specId))]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([label, ofSpec]) => {
      const oldest = Math.min(...ofSpec.map(({ asOf }) => asOf));
      const names = ofSpec.map(({ place }) => {
        const why = reasonAt(place);
        const name = shortMarkdownText(placeName(place, data));
        return why === undefined ? name : `${name} (${shortMarkdownText(why)})`;
      });
      return `- ${shortMarkdownText(label)}, the oldest of ${dateOf(oldest)}: ${listOf(names, places)}`;
    });
  return section(`## ${counted(old.length, 'old build')}`, lines, {
    noun: 'specialization',
    most: most.old,
    intro: ['They are older than a week: no run has renewed them.', ''],
  });
}
