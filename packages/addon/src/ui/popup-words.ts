/** The texts around the popup's cards: the reason for the offer, and the age of the data. */
import { headingOf } from '../core/offer/heading.ts';
import type { Offer } from '../core/offer/offer.ts';
import type { Texts } from '../locale/texts.ts';

/** A reason's text uses those of these values that it has placeholders for. */
export function reasonText(offer: Offer, texts: Texts): string {
  const name = offer.builds[0]?.encounter?.name;
  const why = texts.text(`why_${headingOf(offer)}`, {
    spec: offer.specName ?? '',
    boss: name ?? '',
    place: offer.where.name,
  });
  return offer.moment.kind === 'readyCheck' ? texts.text('why_readyCheck', { why }) : why;
}

/** The age of the data, and whether it is stale or made up. */
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
