/** What the player asks for before talents are loaded. */
import { describe, expect, it } from 'vitest';
import { createEarlyAsks } from '../src/core/moment/early-asks.ts';
import { createFakeClient } from './fake-client.ts';

function setUp() {
  const { client, ports } = createFakeClient();
  const done: string[] = [];
  const asks = createEarlyAsks(ports);
  return { client, asks, done };
}

describe('what the player asks for', () => {
  it('is done at once when talents are loaded', () => {
    const { client, asks, done } = setUp();
    asks.whenLoaded('builds', () => done.push('builds'));
    expect([done, client.says()]).toEqual([['builds'], []]);
  });

  it('is done once, in order, when talents are loaded later, and only then', () => {
    const { client, asks, done } = setUp();
    client.loaded = false;
    asks.whenLoaded('browser', () => done.push('browser'));
    asks.whenLoaded('builds', () => done.push('builds'));
    asks.talentsMayBeLoaded();
    client.pass(1);
    expect(done).toEqual([]);
    expect(client.watched.talentsAsked).toBe(true);
    client.loaded = true;
    asks.talentsMayBeLoaded();
    asks.talentsMayBeLoaded();
    client.pass(1);
    expect(done).toEqual(['browser', 'builds']);
    expect(client.watched.talentsAsked).toBe(false);
  });

  it('counts in its latest form', () => {
    const { client, asks, done } = setUp();
    client.loaded = false;
    asks.whenLoaded('builds', () => done.push('first'));
    asks.whenLoaded('builds', () => done.push('second'));
    client.loaded = true;
    asks.talentsMayBeLoaded();
    client.pass(1);
    expect(done).toEqual(['second']);
    expect(client.says()).toEqual(['talentsAwaited', 'talentsAwaited']);
  });
});
