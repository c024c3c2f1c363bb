/** The handle of what is worn, while it lags behind the specialization. */
import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '../src/core/talents/snapshot.ts';
import { createSettledTalents } from '../src/core/talents/settled-talents.ts';
import { activeConfigId, createFakeClient, holy } from './fake-client.ts';

function setUp() {
  const { client, ports } = createFakeClient();
  const settled = createSettledTalents(ports.talents, ports.store);
  settled.record();
  return { client, settled, talents: settled.talents };
}

describe('talents', () => {
  it('count as not loaded while the client reports the former specialization’s handle', () => {
    const { client, talents } = setUp();
    client.specId = holy;
    client.lateConfigId = activeConfigId;
    expect(talents.activeConfigId()).toBeUndefined();
    expect(takeSnapshot(talents)).toBeUndefined();
    client.lateConfigId = undefined;
    expect(takeSnapshot(talents)).toMatchObject({ specId: holy });
  });

  it('are never recorded as settled while the handle lags', () => {
    const { client, settled, talents } = setUp();
    client.specId = holy;
    client.lateConfigId = activeConfigId;
    settled.record();
    expect(talents.activeConfigId()).toBeUndefined();
  });

  it('lag again on the way back', () => {
    const { client, settled, talents } = setUp();
    client.specId = holy;
    settled.record();
    client.specId = 256;
    client.lateConfigId = 1001;
    expect(talents.activeConfigId()).toBeUndefined();
    client.lateConfigId = undefined;
    expect(talents.activeConfigId()).toBe(activeConfigId);
  });

  it('lag still after a /reload, and are trusted after a login', () => {
    const { client, ports } = createFakeClient();
    createSettledTalents(ports.talents, ports.store).record();
    client.specId = holy;
    client.lateConfigId = activeConfigId;
    const reloaded = createSettledTalents(ports.talents, ports.store);
    reloaded.resume();
    reloaded.record();
    expect(reloaded.talents.activeConfigId()).toBeUndefined();
    const loggedIn = createSettledTalents(ports.talents, ports.store);
    loggedIn.record();
    expect(loggedIn.talents.activeConfigId()).toBe(activeConfigId);
  });

  it('are read as the client reports them as long as nothing is known of another specialization', () => {
    const { client, ports } = createFakeClient();
    const { talents } = createSettledTalents(ports.talents, ports.store);
    client.specId = holy;
    client.lateConfigId = activeConfigId;
    expect(talents.activeConfigId()).toBe(activeConfigId);
  });
});
