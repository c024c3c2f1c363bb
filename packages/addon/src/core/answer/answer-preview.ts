/** The answer to the preview of the settings: a popup as a raid boss would bring it, wherever the player is. */
import type { Look } from '../look/look.ts';
import type { Moment } from '../moment/moment.ts';
import type { BuildTarget } from '../data/build-target.ts';
import { makeOffer } from '../offer/make-offer.ts';
import { sampleBuild } from '../offer/offered-builds.ts';
import { nothingHere } from './answer.ts';
import type { Answer } from './answer.ts';

export function answerPreview(moment: Moment, look: Look): Answer {
  const bosses = look.data.encounters.filter(({ contentType }) => contentType === 'raid');
  const [first] = bosses;
  const target: BuildTarget = { contentType: 'raid', encounterId: first?.id, name: first?.name };
  const build = sampleBuild(look, target);
  if (build === undefined) {
    return nothingHere;
  }
  const otherBosses = bosses.slice(1).map(({ id, name }) => ({ encounterId: id, name }));
  const offer = makeOffer(look, { moment, subject: 'nextBoss', builds: [build], otherBosses });
  return { kind: 'offer', offer: { ...offer, sample: true } };
}
