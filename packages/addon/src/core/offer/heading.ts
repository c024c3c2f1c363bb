/** Which heading a popup has: why it shows. */
import type { Offer } from './offer.ts';

export type Heading =
  'login' | 'specialization' | 'asked' | 'nextBoss' | 'whichBoss' | 'sameBuild' | 'dungeon' | 'wayBack';

export function headingOf({ moment, subject }: Pick<Offer, 'moment' | 'subject'>): Heading {
  switch (subject) {
    case 'nextBoss':
    case 'whichBoss':
    case 'sameBuild':
      return subject;
    case 'unknownRaid':
      return 'asked';
    case 'dungeon': {
      // A player who logs in or changes specialization inside a dungeon has not just entered it.
      const isEntered = moment.kind === 'enteredDungeon' || moment.kind === 'dungeonChanged';
      return isEntered ? 'dungeon' : 'asked';
    }
    case 'builds':
      return headingOfBuilds(moment.kind);
  }
}

function headingOfBuilds(kind: Offer['moment']['kind']): Heading {
  switch (kind) {
    case 'login':
      return 'login';
    case 'specializationChanged':
      return 'specialization';
    case 'leftInstance':
      return 'wayBack';
    default:
      return 'asked';
  }
}
