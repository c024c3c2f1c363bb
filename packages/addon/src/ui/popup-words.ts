/** The texts around the popup's cards: the reason for the offer, and what has to be said about the data. */
import { headingOf } from '../core/offer/heading.ts';
import type { Offer } from '../core/offer/offer.ts';
import type { Texts } from '../locale/texts.ts';

export function reasonText(offer: Offer, texts: Texts): string {
  return texts.text(`why_${headingOf(offer)}`, { spec: offer.specName ?? '' });
}

/** Where the data is from. @param date The data's date as text. */
export function sourceText(isSample: boolean, date: string, texts: Texts): string {
  return texts.text(isSample ? 'dataSample' : 'dataFrom', { date });
}

/** What keeps the data from being good advice; empty if nothing does. */
export function dataWarning(data: Pick<Offer, 'ageDays' | 'stale' | 'sample'>, texts: Texts): string {
  if (data.sample) {
    return texts.text('sampleMark');
  }
  return data.stale ? texts.text('old', { count: data.ageDays }) : '';
}
