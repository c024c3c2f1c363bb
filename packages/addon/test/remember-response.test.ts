/** What each response to a popup means for the saved state. */
import { canonicalKey } from '@toptalent/loadout';
import { describe, expect, it } from 'vitest';
import { answer } from '../src/core/answer/answer-moment.ts';
import { lookAround } from '../src/core/look/look-around.ts';
import type { Moment } from '../src/core/moment/moment.ts';
import { generalBuilds } from '../src/core/data/build-target.ts';
import type { Offer } from '../src/core/offer/offer.ts';
import { visitNow } from '../src/core/place/visit.ts';
import { rememberResponse } from '../src/core/response/remember-response.ts';
import { newCharacterState } from '../src/core/saved/state.ts';
import { createFakeClient } from './fake-client.ts';
import { dataTime, shipped } from './fake-data.ts';
import { data, raid } from './instance-set-up.ts';

const now = 1000;

function offerAt(moment: Moment): Offer {
  const { client, ports } = createFakeClient();
  client.world.where = moment.kind === 'readyCheck' ? raid : client.world.where;
  const look = lookAround(shipped(data), ports);
  const answered = look.ok ? answer(moment, look.value) : undefined;
  if (answered?.kind !== 'offer') {
    throw new Error(`no offer: ${JSON.stringify(answered)}`);
  }
  return answered.offer;
}

/** A character that is in the raid. */
function inRaid() {
  const character = newCharacterState();
  character.visit = visitNow(undefined, raid.instanceId, now);
  return { character };
}

const general = offerAt({ kind: 'login' });
const bosses = offerAt({ kind: 'readyCheck' });

describe('"keep mine"', () => {
  it('of the general builds holds for what is worn, this specialization and this data', () => {
    const character = newCharacterState();
    rememberResponse({ kind: 'keepMine' }, general, character);
    const { specId, wornKey } = general;
    expect(character).toEqual({ ...newCharacterState(), kept: { specId, wornKey, dataTime } });
  });

  it('of a place’s builds holds for these builds, during this visit', () => {
    const { character } = inRaid();
    rememberResponse({ kind: 'keepMine' }, bosses, character);
    expect(character.kept).toBeUndefined();
    expect(character.visit?.unwanted).toEqual(bosses.builds.map((build) => canonicalKey(build.loadout)));
  });

  it('means nothing to another visit', () => {
    const { character } = inRaid();
    character.visit = visitNow(undefined, 77, now);
    rememberResponse({ kind: 'keepMine' }, bosses, character);
    rememberResponse({ kind: 'notHere' }, bosses, character);
    expect(character.visit).toEqual(visitNow(undefined, 77, now));
  });
});

it('"not again this visit" dismisses the visit', () => {
  const { character } = inRaid();
  rememberResponse({ kind: 'notHere' }, bosses, character);
  expect(character.visit?.dismissed).toBe(true);
});

describe('a build that is worn now', () => {
  it('makes the way back due if it is for a place', () => {
    const { character } = inRaid();
    rememberResponse({ kind: 'use', index: 0 }, bosses, character);
    expect(character.changedForInstance).toBe(true);
  });

  it.each([general, offerAt({ kind: 'askedForBuilds', targets: generalBuilds })])(
    'changes nothing if it is a general one ($moment.kind)',
    (offer) => {
      const character = newCharacterState();
      rememberResponse({ kind: 'use', index: 0 }, offer, character);
      expect(character).toEqual(newCharacterState());
    },
  );
});

it('closing the popup is forgotten', () => {
  const { character } = inRaid();
  const before = structuredClone(character);
  rememberResponse({ kind: 'closed' }, bosses, character);
  expect(character).toEqual(before);
});
