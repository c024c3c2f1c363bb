/** The whole core on a fake client, and its login. */
import type { ClientBuildData } from '@toptalent/build-data';
import { createAddonCore } from '../src/core/addon-core.ts';
import type { AddonCore } from '../src/core/addon-core.ts';
import { createFakeClient } from './fake-client.ts';
import type { FakeClient } from './fake-client.ts';
import { shipped, talentData } from './fake-data.ts';

export function setUp(data: ClientBuildData = talentData()): { client: FakeClient; core: AddonCore } {
  const { client, ports } = createFakeClient();
  const core = createAddonCore(ports, {
    talentData: shipped(data),
    version: '1.2.3',
    loadoutName: (label) => `Top: ${label.kind === 'content' ? label.contentType : 'Before'}`,
  });
  return { client, core };
}

export function logIn(core: AddonCore, client: FakeClient): void {
  core.events.enteredWorld(true, false);
  client.pass(2);
}
