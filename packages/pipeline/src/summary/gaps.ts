/** What the data lacks: gaps, builds that were lost, and cells that the run did not finish. */
import { grouped } from '../grouped.ts';
import type { BuildPlace } from '../builds/build-places.ts';
import { labelOf } from '../builds/specialization-label.ts';
import { counted, dateOf } from '../words/text.ts';
import { placeName } from '../builds/place-name.ts';
import { listOf, section } from './bounded.ts';
import type { Limits } from './limits.ts';
import { shortMarkdownText } from './markdown.ts';
import { bySpecializationName } from './subject.ts';
import type { ChangedPlace, SummarySubject } from './subject.ts';

/** A line for each encounter and reason: which specializations have no build there. Lost builds have a part of their own. */
export function gapSection(
  subject: SummarySubject,
  changed: readonly ChangedPlace[],
  { most, places }: Limits,
): readonly string[] {
  const lost = new Set(lostIn(changed).map(({ change }) => keyOf(change)));
  const gaps = bySpecializationName(subject.changes.gaps).filter((gap) => !lost.has(keyOf(gap)));
  const lines = byPlaceAndReason(gaps, subject).map(([head, ofPlace]) => {
    const names = ofPlace.map((gap) => shortMarkdownText(labelOf(gap.specId)));
    return `- ${head}: ${listOf(names, places)}`;
  });
  return section(`## ${counted(gaps.length, lost.size === 0 ? 'gap' : 'other gap')}`, lines, {
    noun: 'line',
    most: most.gaps,
    intro: ['The general build stands in where there is one.', ''],
  });
}

/** A line for each encounter and reason: which specializations lost their build there, and what it was. */
export function lostSection(
  subject: SummarySubject,
  changed: readonly ChangedPlace[],
  { most, places }: Limits,
): readonly string[] {
  const lost = lostIn(changed);
  const lines = byPlaceAndReason(
    lost.map(({ change }) => change),
    subject,
  ).map(([head, ofPlace]) => {
    const names = ofPlace.map((place) => {
      const { was } = lost.find(({ change }) => change === place)!;
      const before =
        was === undefined ? '' : ` (was of ${counted(was.sampleSize, 'player')}, ${dateOf(was.asOf)})`;
      return `${shortMarkdownText(labelOf(place.specId))}${before}`;
    });
    return `- ${head}: ${listOf(names, places)}`;
  });
  return section(`## ${counted(lost.length, 'lost build')}`, lines, { noun: 'line', most: most.lost });
}

function lostIn(changed: readonly ChangedPlace[]): readonly ChangedPlace[] {
  return changed.filter(({ change }) => change.kind === 'lost');
}

/** "Ula'tek (its rows are of 3 players only)" with the places that this is true of; the most places first. */
function byPlaceAndReason<Place extends BuildPlace>(
  places: readonly Place[],
  { data, reasonAt }: SummarySubject,
): readonly (readonly [head: string, places: readonly Place[]])[] {
  const headOf = (place: Place): string =>
    `${shortMarkdownText(placeName(place, data))} (${shortMarkdownText(reasonAt(place) ?? unknownReason)})`;
  return [...grouped(places, headOf)].sort(([, a], [, b]) => b.length - a.length);
}

const unknownReason = 'too few players, or no valid import code';

function keyOf({ specId, contentType, encounterId }: BuildPlace): string {
  return `${specId} ${contentType} ${encounterId}`;
}

/** A line for each reason: which cells the next run asks for again. */
export function unfinishedSection(
  { unfinished }: SummarySubject,
  { most, places }: Limits,
): readonly string[] {
  const groups = [...grouped(unfinished, ({ reason }) => reason)].sort(([, a], [, b]) => b.length - a.length);
  const lines = groups.map(([reason, cells]) => {
    const names = cells.map(({ cell }) => shortMarkdownText(cell));
    return `- ${counted(cells.length, 'cell')}: ${shortMarkdownText(reason)}: ${listOf(names, places)}`;
  });
  return section(`## ${counted(unfinished.length, 'unfinished cell')}`, lines, {
    noun: 'reason',
    most: most.unfinished,
    intro: ['Where there was a build it stays, with its own date. The next run asks for them again.', ''],
  });
}
