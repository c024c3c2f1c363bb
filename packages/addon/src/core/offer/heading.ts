/** Which heading a popup has: why it shows. */
import type { Offer } from './offer.ts';

export type Heading =
  | 'login'
  | 'loginOne'
  | 'specialization'
  | 'asked'
  | 'nextBoss'
  | 'whichBoss'
  | 'sameBuild'
  | 'dungeon'
  | 'wayBack';

export function headingOf({
  moment,
  subject,
  builds,
}: Pick<Offer, 'moment' | 'subject' | 'builds'>): Heading {
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
      return headingOfBuilds(moment.kind, builds.filter((build) => build.kind === 'top').length);
  }
}

function headingOfBuilds(kind: Offer['moment']['kind'], topBuilds: number): Heading {
  switch (kind) {
    case 'login':
      return topBuilds === 1 ? 'loginOne' : 'login';
    case 'specializationChanged':
      return 'specialization';
    case 'leftInstance':
      return 'wayBack';
    default:
      return 'asked';
  }
}
