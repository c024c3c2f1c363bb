/** The core on a fake client that keeps one loadout for each build. */
import { createAddonCore } from '../src/core/addon-core.ts';
import { builds, codes, createFakeClient } from './fake-client.ts';
import { shipped } from './fake-data.ts';

export function setUp() {
  const { client, ports } = createFakeClient();
  const core = createAddonCore(ports, {
    talentData: shipped(),
    version: '1',
    loadoutName: (label) => `Top: ${label.kind === 'content' ? label.contentType : 'Before'}`,
  });
  const { settings } = client.account;
  settings.slotMode = 'perBuild';
  let nextConfigId = 5;
  /** Uses a build, and the client does as asked. */
  const use = (what: 'raid' | 'mythicPlus') => {
    core.actions.use({ code: codes[what], label: { kind: 'content', contentType: what } });
    const made = client.created.at(-1)!;
    const configId = nextConfigId;
    nextConfigId += 1;
    client.saveLoadout(configId, made.name, made.code);
    core.events.tellSwitch({ type: 'configCreated', configId });
    client.pass(0.5);
    client.worn = builds[what];
    core.events.tellSwitch({ type: 'castSucceeded' });
    return configId;
  };
  const removed = () => client.asked.filter((asked) => asked.startsWith('remove'));
  return { client, core, settings, use, removed };
}
