/** Random steps: what the player clicks, types and sets. */
import type { Random } from './random.ts';
import type { Client, FuzzStep } from './session.ts';

/** Arguments of /toptalent; likelier ones are repeated. */
const commands = [
  '',
  'show',
  'show',
  'show',
  'show',
  'next',
  'next',
  'browse',
  'settings',
  'restore',
  'cleanup',
  'why',
  'status',
  'version',
  'help',
  'reset',
  'dance |cff',
];

export const interfaceSteps: readonly FuzzStep[] = [
  {
    name: 'a click on any button',
    weight: 26,
    can: (client) => client.screen.buttons().length > 0,
    take: ({ client }, random) => client.screen.clickButton(random.pick(client.screen.buttons())),
  },
  { name: 'Escape', weight: 2, take: ({ client }) => client.screen.pressEscape() },
  {
    name: 'a command',
    weight: 10,
    take: ({ client }, random) => client.input.typeCommand(`/toptalent ${random.pick(commands)}`),
  },
  {
    name: 'a setting',
    weight: 3,
    can: (client) => client.game.settings.settings.length > 0,
    take: ({ client }, random) => changeSetting(client, random),
  },
  {
    name: 'the talent window or the game menu opens',
    weight: 2,
    take: ({ client }, random) =>
      client.screen.openLargeWindow(random.pick(['the talents', 'the game menu'])),
  },
  {
    name: 'control is lost and regained',
    weight: 1,
    take: ({ client }) => {
      client.screen.loseControl();
      client.advance(5);
      client.screen.regainControl();
    },
  },
  {
    name: 'a cinematic',
    weight: 1,
    take: ({ client }, random) => {
      client.screen.showInterface(false);
      client.advance(random.below(20));
      client.screen.showInterface(true);
    },
  },
];

function changeSetting(client: Client, random: Random): void {
  const setting = random.pick(client.game.settings.settings);
  if (setting.simControl !== undefined && setting.simCanChange?.() !== false) {
    const choices = setting.simChoices?.();
    const value = choices === undefined ? setting.GetValue() !== true : random.pick(choices);
    client.input.changeSetting(setting.GetVariable(), value);
  }
}
