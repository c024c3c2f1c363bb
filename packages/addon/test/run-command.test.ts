/** The commands that follow `/toptalent`. */
import { describe, expect, it } from 'vitest';
import { runCommand } from '../src/core/command/run-command.ts';
import { createAddonCore } from '../src/core/addon-core.ts';
import { renderMessage } from '../src/locale/render-message.ts';
import { languages } from '../src/locale/languages.ts';
import { createTexts } from '../src/locale/texts.ts';
import { builds, codes, createFakeClient, discipline } from './fake-client.ts';
import { shipped } from './fake-data.ts';

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
      loadoutName: () => 'Top: Raid',
    });
    runCommand(message, { actions: core.actions, panels: noPanels, chat: ports.chat, version: '1.2.3' });
    return client;
  }
  const words = { reason: () => undefined, date: () => '22.11.2026', isoDate: () => '2026-11-22' };
  const line = (message: string) =>
    type(message).said.map((said) => renderMessage(said, createTexts(languages.enUS), words));

  it('helps, and answers every command in one line', () => {
    expect(type('').says()).toEqual(['help']);
    expect(type(' HELP ').says()).toEqual(['help']);
    expect(line('version')).toEqual(['Version 1.2.3.']);
    expect(line('restore')).toEqual(['Nothing to restore: no talents were changed for this specialization.']);
    expect(line('dance')).toEqual(['Unknown command "dance". /toptalent help lists all.']);
    expect(line('status')).toEqual([
      'Status: version 1.2.3; data: Warcraft Logs, 2026-11-22 (1 day ago); Discipline: an offer is due; raid build differs in 3 talents; Mythic+ build differs in 4 talents; no backup; instance 0, difficulty 0.',
    ]);
  });

  it.each([
    ['Voilà', 'Voilà'],
    ['  Ça va \t', 'Ça va'],
    ['à', 'à'],
    ['dance |cffff0000now|r', 'dance ||cffff0000now||r'],
    ['Танцуй ещё', 'Танцуй ещё'],
  ])('echoes an unknown command whole: %s', (typed, shown) => {
    expect(line(typed)).toEqual([`Unknown command "${shown}". /toptalent help lists all.`]);
  });

  it('why names the reason of the last silence', () => {
    const { client, ports } = createFakeClient();
    const core = createAddonCore(ports, { talentData: shipped(), version: '1', loadoutName: () => 'x' });
    client.worn = builds.raid;
    core.events.enteredWorld(true, false);
    client.pass(3);
    runCommand('why', { actions: core.actions, panels: noPanels, chat: ports.chat, version: '1' });
    expect(client.said).toEqual([{ say: 'whySilent', why: 'worn' }]);
    client.worn = builds.own;
    client.belowMaxLevel = true;
    core.events.enteredWorld(true, false);
    client.pass(3);
    runCommand('why', { actions: core.actions, panels: noPanels, chat: ports.chat, version: '1' });
    expect(client.said.at(-1)).toEqual({ say: 'whySilent', why: 'belowMaxLevel' });
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

  it('show offers the builds, even one that is worn', () => {
    expect(type('show').offer?.builds).toHaveLength(2);
  });

  it('restore brings back what was worn before, by a slot of our own', () => {
    const { client, ports } = createFakeClient();
    const core = createAddonCore(ports, {
      talentData: shipped(),
      version: '1',
      loadoutName: () => 'Top: Before',
    });
    client.worn = builds.raid;
    client.character.backups[discipline] = { code: codes.own, savedAt: 1 };
    runCommand('restore', { actions: core.actions, panels: noPanels, chat: ports.chat, version: '1' });
    expect(client.created).toEqual([{ name: 'Top: Before', code: codes.own }]);
  });
});
