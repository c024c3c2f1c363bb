/** Whether a ready check is on: by the client's own time, or by its events. */
import { describe, expect, it } from 'vitest';
import { createReadyChecks } from '../src/core/moment/ready-checks.ts';
import { createFakeClient } from './fake-client.ts';

function setUp(timeLeft: number | undefined) {
  const { client, ports } = createFakeClient();
  client.readyCheckTimeLeft = timeLeft;
  return { client, checks: createReadyChecks(ports) };
}

describe('a ready check', () => {
  it('is on as long as the client says that time is left, whatever events the addon has seen', () => {
    const { client, checks } = setUp(0.5);
    expect(checks.isOn()).toBe(true);
    checks.finished();
    expect(checks.isOn()).toBe(true);
    client.readyCheckTimeLeft = 0;
    checks.began();
    expect(checks.isOn()).toBe(false);
  });

  it('is on for 30 s from its event if the client does not say how much time is left', () => {
    const { client, checks } = setUp(undefined);
    expect(checks.isOn()).toBe(false);
    checks.began();
    client.pass(29.9);
    expect(checks.isOn()).toBe(true);
    client.pass(0.1);
    expect(checks.isOn()).toBe(false);
  });

  it('ends with its own event before that, and begins anew with the next', () => {
    const { checks } = setUp(undefined);
    checks.began();
    checks.finished();
    expect(checks.isOn()).toBe(false);
    checks.began();
    expect(checks.isOn()).toBe(true);
  });
});
