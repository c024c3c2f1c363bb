/** What the popup says around its cards: why now, and how old the data is. */
import type { Offer } from '../core/offer/offer.ts';
import type { Texts } from '../locale/texts.ts';

export function reasonText(offer: Offer, texts: Texts): string {
  const why = plainReason(offer, texts);
  return offer.isReadyCheck ? texts.text('why_readyCheck', { why }) : why;
}

function plainReason(offer: Offer, texts: Texts): string {
  const spec = offer.specName ?? '';
  switch (offer.reason) {
    case 'nextBoss':
      return texts.text('why_nextBoss', { boss: offer.builds[0]?.encounter?.name ?? '' });
    case 'whichBoss':
      return texts.text('why_whichBoss');
    case 'dungeon':
      return texts.text('why_dungeon', {
        place: offer.placeName ?? offer.builds[0]?.encounter?.name ?? texts.text('mythicPlus'),
      });
    default:
      return texts.text(`why_${offer.reason}`, { spec });
  }
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
