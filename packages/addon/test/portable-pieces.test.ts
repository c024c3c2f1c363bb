import { describe, expect, it } from 'vitest';
import { runCommand } from '../src/core/command/run-command.ts';
import { createAddonCore } from '../src/core/addon-core.ts';
import { createPublicApi } from '../src/core/public-api/public-api.ts';
import { importEntries } from '../src/core/switch/import-entries.ts';
import { slotName } from '../src/core/switch/slot-name.ts';
import { renderMessage } from '../src/locale/render-message.ts';
import { languages } from '../src/locale/languages.ts';
import { createTexts } from '../src/locale/texts.ts';
import { builds, codes, createFakeClient, discipline, tree } from './fake-client.ts';
import { shipped } from './fake-data.ts';

describe('the name of our loadout', () => {
  it('says what it is for', () => {
    expect(slotName('Raid', [])).toBe('Top: Raid');
  });

  it('is at most 30 letters, and never cuts a letter in two', () => {
    expect(slotName('x'.repeat(40), [])).toHaveLength(30);
    const name = slotName('😀'.repeat(40), []);
    expect([...name]).toHaveLength(30);
    expect(name.endsWith('😀')).toBe(true);
    expect(slotName('é'.repeat(40), [])).toBe(`Top: ${'é'.repeat(25)}`);
  });

  it('is unlike the others, since switching goes by name', () => {
    expect(slotName('Raid', ['Top: Raid', 'Top: Raid 2'])).toBe('Top: Raid 3');
    const long = slotName('x'.repeat(40), []);
    expect(slotName('x'.repeat(40), [long])).toBe(`${long.slice(0, 28)} 2`);
  });
});

describe('the entries of an import', () => {
  it('deal the ranks of a tiered node to its entries in order', () => {
    expect(importEntries(builds.mythicPlus, tree).filter((entry) => entry.nodeId === 4)).toEqual([
      { nodeId: 4, ranksGranted: 0, ranksPurchased: 1, entryId: 40 },
      { nodeId: 4, ranksGranted: 0, ranksPurchased: 2, entryId: 41 },
    ]);
  });

  it('name the chosen entry of a choice, and the hero tree', () => {
    const entries = importEntries(builds.raid, tree);
    expect(entries.find((entry) => entry.nodeId === 3)?.entryId).toBe(31);
    expect(entries.find((entry) => entry.nodeId === 5)?.entryId).toBe(50);
  });
});

describe('the tree read from the client', () => {
  it('knows hero nodes that the client hides, free nodes, and leaves out those of other specializations', () => {
    expect(tree.nodes.map((node) => [node.nodeId, node.kind, node.free])).toEqual([
      [1, 'class', false],
      [2, 'class', false],
      [3, 'spec', false],
      [4, 'spec', false],
      [5, 'subTree', false],
      [6, 'hero', false],
      [7, 'hero', false],
      [8, 'class', true],
      [9, 'spec', false],
    ]);
  });
});

describe('/toptalent', () => {
  const opened: string[] = [];
  const noPanels = {
    openSettings: () => void opened.push('settings'),
    openBuilds: () => void opened.push('builds'),
  };

  function type(message: string) {
    const { client, ports } = createFakeClient();
    const core = createAddonCore(ports, {
      talentData: shipped(),
      version: '1.2.3',
      loadoutLabel: () => 'Raid',
    });
    runCommand(message, { actions: core.actions, panels: noPanels, chat: ports.chat, version: '1.2.3' });
    return client;
  }
  const words = { reason: () => undefined, date: () => '2026-11-22' };
  const line = (message: string) =>
    type(message).said.map((said) => renderMessage(said, createTexts(languages.enUS), words));

  it('helps, and answers every command in one line', () => {
    expect(type('').says()).toEqual(['help']);
    expect(type(' HELP ').says()).toEqual(['help']);
    expect(line('version')).toEqual(['Version 1.2.3.']);
    expect(line('restore')).toEqual(['Nothing to restore: no talents were changed for this specialization.']);
    expect(line('dance')).toEqual(['Unknown command "dance". /toptalent help lists all.']);
    expect(line('status')).toEqual([
      'Status: version 1.2.3; data of 2026-11-22 (1 day ago); Discipline: an offer is due; raid build differs in 3 talents; Mythic+ build differs in 4 talents; no backup; instance 0, difficulty 0.',
    ]);
  });

  it('settings and builds open their windows', () => {
    type('settings');
    type('builds');
    expect(opened).toEqual(['settings', 'builds']);
  });

  it('why and next answer outside a raid as well', () => {
    expect(type('why').says()).toEqual(['notInRaid']);
    expect(type('next').says()).toEqual(['notInRaid']);
  });

  it('show offers the builds, also one that is worn', () => {
    expect(type('show').offer?.builds).toHaveLength(2);
  });

  it('restore brings back what was worn before, by a slot of our own', () => {
    const { client, ports } = createFakeClient();
    const core = createAddonCore(ports, {
      talentData: shipped(),
      version: '1',
      loadoutLabel: () => 'Before',
    });
    client.worn = builds.raid;
    client.character.backups[discipline] = { code: codes.own, savedAt: 1 };
    runCommand('restore', { actions: core.actions, panels: noPanels, chat: ports.chat, version: '1' });
    expect(client.created).toEqual([{ name: 'Top: Before', code: codes.own }]);
  });
});

describe('AzerothsTopTalentAPI', () => {
  const { client, ports } = createFakeClient();
  const data = shipped();
  const core = createAddonCore(ports, { talentData: data, version: '1.2.3', loadoutLabel: () => 'x' });
  const api = createPublicApi(core.actions, data, '1.2.3');

  it('gives builds, the general one labelled where it stands in', () => {
    expect(api.version).toBe('1.2.3');
    expect(api.GetBuild(discipline, 'raid')).toMatchObject({ talentCode: codes.raid, generalInstead: false });
    expect(api.GetBuild(discipline, 'raid', 3177)).toMatchObject({
      talentCode: codes.raid,
      generalInstead: true,
    });
  });

  it('answers nonsense with nil', () => {
    expect(api.GetBuild('x', 'raid')).toBeUndefined();
    expect(api.GetBuild(discipline, 'arena')).toBeUndefined();
    expect(api.GetBuild(9999, 'raid')).toBeUndefined();
    expect(api.Offer(undefined)).toBe(false);
    expect(api.GetNextEncounter()).toBeUndefined();
  });

  it.each<[what: string, encounterId: unknown]>([
    ['another content’s', 3177],
    ['nobody’s', 999_999],
    ['a text', '3176'],
    ['no number', Number.NaN],
    ['a flag', true],
    ['a table', {}],
  ])('an encounter that is %s has no build, and is not offered', (_what, encounterId) => {
    const contentType = encounterId === 3177 ? 'mythicPlus' : 'raid';
    expect(api.GetBuild(discipline, contentType, encounterId)).toBeUndefined();
    expect(api.Offer(contentType, encounterId)).toBe(false);
  });

  it('a boss that only the journal knows is one while the player stands in its raid', () => {
    const { client: other, ports: itsPorts } = createFakeClient();
    const itsCore = createAddonCore(itsPorts, { talentData: data, version: '1', loadoutLabel: () => 'x' });
    const { Offer } = createPublicApi(itsCore.actions, data, '1');
    expect(Offer('raid', 5000)).toBe(false);
    other.world.where = { kind: 'raid', instanceId: 77, name: 'New raid', difficultyId: 16 };
    other.world.journal = { 77: [{ encounterId: 5000, journalId: 1, name: 'New boss' }] };
    expect(Offer('raid', 5000)).toBe(true);
  });

  it('offers an encounter of its own', () => {
    expect(api.Offer('raid', 3176)).toBe(true);
    expect(client.offer?.builds[0]?.encounter?.name).toBe('Imperator Averzian');
  });
});
