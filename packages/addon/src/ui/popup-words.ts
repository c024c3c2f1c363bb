/** What the popup says around its cards: why now, and how old the data is. */
import { headingOf } from '../core/offer/heading.ts';
import type { Offer } from '../core/offer/offer.ts';
import type { Texts } from '../locale/texts.ts';

/** Each reason's text takes of these what it has a place for. */
export function reasonText(offer: Offer, texts: Texts): string {
  const name = offer.builds[0]?.encounter?.name;
  const why = texts.text(`why_${headingOf(offer)}`, {
    spec: offer.specName ?? '',
    boss: name ?? '',
    place: offer.where.name,
  });
  return offer.moment.kind === 'readyCheck' ? texts.text('why_readyCheck', { why }) : why;
}

/** How old the data is, and what else there is to know of it. */
export function dataWords(data: Pick<Offer, 'ageDays' | 'stale' | 'sample'>, texts: Texts): string {
  const parts: string[] = [
    data.ageDays === 0 ? texts.text('ageToday') : texts.text('age', { count: data.ageDays }),
  ];
  if (data.stale) {
    parts.push(texts.text('staleMark'));
  }
  if (data.sample) {
    parts.push(texts.text('sampleMark'));
  }
  return parts.join(', ');
}
