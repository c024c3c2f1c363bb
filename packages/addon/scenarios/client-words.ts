/** The client's own words and forms, in its language. */
import { words } from './words.ts';
import type { Scenario, ScenarioWorld } from './world.ts';

/** The label of a control on the settings page. */
function labelOf(world: ScenarioWorld, key: string): string | undefined {
  const variable = `AzerothsTopTalent_${key}`;
  return world.client.game.settings.settings.find((setting) => setting.GetVariable() === variable)?.GetName();
}

/** Each language's date of the sample, and what it calls our loadout of the raid build. */
const forms = [
  { locale: 'enUS', date: '11/20/2026', slot: 'Top: Raid' },
  { locale: 'deDE', date: '20.11.2026', slot: 'Top: Schlachtzug' },
  { locale: 'frFR', date: '20/11/2026', slot: 'Top Raid' },
  { locale: 'ruRU', date: '20/11/2026', slot: 'Топ: Рейд' },
  { locale: 'koKR', date: '2026/11/20', slot: '상위: 공격대' },
  { locale: 'zhCN', date: '11/20/2026', slot: '热门：团队副本' },
  { locale: 'zhTW', date: '11-20-2026', slot: '熱門：團隊副本' },
] as const;

export const clientWordScenarios: readonly Scenario[] = [
  ...forms.map(({ locale, date, slot }): Scenario => ({
    name: `in ${locale} a date is written as the client writes it, and our loadout has a name of that language`,
    choice: { locale },
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.check('the chat dates the sample', world.said(date) === 1);
      client.input.typeCommand('/toptalent status');
      world.check('a line for bug reports has the same date everywhere', world.said('2026-11-20') === 1);
      world.clickFirstCard();
      client.advance(10);
      world.check('the loadout has its name', client.loadouts.names().includes(slot));
    },
  })),
  {
    name: 'a reason that the client has a text for is told in the words of the client',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.game.player.inVehicle = true;
      world.clickUse(words.useRaid);
      world.check('the reason is the client’s', client.screen.sees("You can't do that on a vehicle"));
    },
  },
  {
    name: 'where the client lacks a word or a form for dates, the addon has its own',
    play(world) {
      const { client } = world;
      client.traps.ownWordsOnly = true;
      world.loggedIn();
      world.check('the label is ours', labelOf(world, 'sound') === 'Sound');
      world.check('the date is the one of bug reports', world.said('2026-11-20') === 1);
      client.game.player.inVehicle = true;
      world.clickUse(words.useRaid);
      world.check('the reason is ours', client.screen.sees('You are in a vehicle.'));
    },
  },
];
