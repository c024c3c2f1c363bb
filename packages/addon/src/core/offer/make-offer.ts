/** Completes an offer with what every offer carries: the place, what is worn, and how old the data is. */
import { staleAfterDays } from '../data/age.ts';
import type { Look } from '../look/look.ts';
import type { Offer } from './offer.ts';

/** What the moments decide. */
type Decided = Pick<Offer, 'moment' | 'subject' | 'builds'> & Partial<Pick<Offer, 'otherBosses'>>;

export function makeOffer(look: Look, decided: Decided): Offer {
  const { snapshot } = look;
  return {
    moment: decided.moment,
    subject: decided.subject,
    specId: snapshot.specId,
    specName: look.specName,
    where: look.where,
    builds: decided.builds,
    otherBosses: decided.otherBosses ?? [],
    blocked: look.belowMaxLevel ? { reason: 'belowMaxLevel' } : look.blocked,
    worn: snapshot.worn,
    configId: snapshot.configId,
    wornKey: look.wornKey,
    dataTime: look.data.generatedAt,
    asOf: look.asOf,
    ageDays: look.ageDays,
    stale: look.ageDays > staleAfterDays,
    sample: look.data.source === 'sample',
  };
}
