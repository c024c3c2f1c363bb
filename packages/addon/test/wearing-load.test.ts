/** What the client answers when it is asked to load a saved loadout. */
import { describe, expect, it } from 'vitest';
import { builds } from './fake-client.ts';
import { failure, withTwins } from './switch-set-up.ts';

describe('the client', () => {
  it('finds nothing to change, and is still told which loadout is worn', () => {
    const { client, apply, outcomes } = withTwins();
    client.onLoad = () => {
      client.worn = builds.raid;
    };
    client.loadAnswers = [{ outcome: 'unchanged' }];
    apply();
    expect(client.asked).toEqual(['load 9', 'select 9']);
    expect(outcomes).toMatchObject([{ end: 'applied' }]);
  });

  it('finds nothing to change although other talents are worn, and the switch is not confirmed', () => {
    const { client, apply, outcomes } = withTwins();
    client.loadAnswers = [{ outcome: 'unchanged' }];
    apply();
    client.pass(29);
    expect(outcomes).toEqual([]);
    client.pass(2);
    expect(outcomes).toEqual(failure('timedOut'));
    expect(client.asked).toEqual(['load 9']);
  });

  it('refuses without a reason right after a specialization change, so it is asked every 4 s, five times', () => {
    const { client, apply, outcomes } = withTwins();
    client.loadAnswers = Array.from({ length: 5 }, () => ({ outcome: 'refused' as const }));
    apply();
    client.pass(12);
    expect(client.asked).toHaveLength(4);
    expect(outcomes).toEqual([]);
    client.pass(4);
    expect(client.asked).toHaveLength(5);
    expect(outcomes).toEqual(failure('loadRefused', { text: undefined }));
  });

  it('refuses with a reason, which the player is told at once', () => {
    const { client, apply, outcomes } = withTwins();
    client.loadAnswers = [{ outcome: 'refused', text: 'Fade is on cooldown.' }];
    apply();
    expect(outcomes).toEqual(failure('loadRefused', { text: 'Fade is on cooldown.' }));
  });

  it('stages a loadout without applying it: it is committed', () => {
    const { client, apply } = withTwins();
    client.loadAnswers = [{ outcome: 'staged' }];
    apply();
    expect(client.asked).toEqual(['load 9', 'commit 9']);
  });

  it('refuses to apply what it staged', () => {
    const { client, apply, outcomes } = withTwins();
    client.loadAnswers = [{ outcome: 'staged' }];
    client.commitAnswer = false;
    apply();
    expect(outcomes).toEqual(failure('commitFailed'));
  });
});
