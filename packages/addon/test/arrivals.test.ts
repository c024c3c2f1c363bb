/** Moments that wait: for the client to settle, and for talents. */
import { describe, expect, it } from 'vitest';
import { createArrivals } from '../src/core/moment/arrivals.ts';
import type { LateMoment } from '../src/core/moment/arrivals.ts';
import { createFakeClient } from './fake-client.ts';

const login = { kind: 'login' } as const;
const readyCheck = { kind: 'readyCheck' } as const;
const enteredDungeon = { kind: 'enteredDungeon' } as const;

function setUp() {
  const { client, ports } = createFakeClient();
  const presented: LateMoment['kind'][] = [];
  const arrivals = createArrivals(ports, ({ kind }) => void presented.push(kind));
  return { client, arrivals, presented };
}

describe('a moment', () => {
  it('is presented 2 s after a loading screen, once', () => {
    const { client, arrivals, presented } = setUp();
    arrivals.expect(login);
    client.pass(1.9);
    expect(presented).toEqual([]);
    client.pass(60);
    expect(presented).toEqual(['login']);
  });

  it.each<[first: LateMoment, second: LateMoment, presented: string]>([
    [login, enteredDungeon, 'login'],
    [enteredDungeon, { kind: 'dungeonChanged' }, 'enteredDungeon'],
    [enteredDungeon, readyCheck, 'readyCheck'],
    [readyCheck, { kind: 'specializationChanged' }, 'specializationChanged'],
  ])('gives way to a weightier one: %o and %o', (first, second, weightier) => {
    const { client, arrivals, presented } = setUp();
    arrivals.expect(first);
    client.pass(1);
    arrivals.expect(second);
    client.pass(10);
    expect(presented).toEqual([weightier]);
  });

  it('that found no talents waits for the client’s events, and for nothing else', () => {
    const { client, arrivals, presented } = setUp();
    arrivals.awaitTalents(login);
    expect(client.watched.talentsLoading).toBe(true);
    client.pass(600);
    expect(presented).toEqual([]);
    arrivals.talentsMayBeLoaded();
    arrivals.talentsMayBeLoaded();
    client.pass(1);
    expect(presented).toEqual(['login']);
    expect(client.watched.talentsLoading).toBe(false);
  });

  it('that found no talents while another is due goes with that one', () => {
    const { client, arrivals, presented } = setUp();
    arrivals.expect(enteredDungeon);
    arrivals.awaitTalents(login);
    client.pass(2);
    expect(presented).toEqual(['login']);
    arrivals.talentsMayBeLoaded();
    client.pass(2);
    expect(presented).toEqual(['login']);
  });

  it('that waits for talents is not lost when another one comes', () => {
    const { client, arrivals, presented } = setUp();
    arrivals.awaitTalents(login);
    arrivals.expect(enteredDungeon);
    client.pass(2);
    expect(presented).toEqual(['login']);
  });
});
