/** `/toptalent`: from the words typed to what to do. */
import { generalBuilds } from '../offer/build-target.ts';
import type { PlayerActions } from '../player/player-actions.ts';
import type { Chat } from '../chat/port.ts';
import type { Panels } from './port.ts';

/** @param message What follows the command, as typed. */
export function runCommand(
  message: string,
  actions: PlayerActions,
  panels: Panels,
  chat: Chat,
  version: string,
): void {
  const command = message.trim().toLowerCase();
  const help = () => chat.say({ say: 'help' });
  const browse = () => panels.openBuilds();
  const settings = () => panels.openSettings();
  const commands: Readonly<Record<string, (() => void) | undefined>> = {
    '': help,
    help,
    show: () => void actions.offerBuilds(generalBuilds),
    next: () => actions.offerNextBoss(),
    why: () => actions.explainNextBoss(),
    browse,
    builds: browse,
    settings,
    options: settings,
    cleanup: () => actions.cleanUp(),
    status: () => actions.sayStatus(),
    restore: () => actions.restore(),
    version: () => chat.say({ say: 'version', version }),
  };
  const run = commands[command];
  if (run === undefined) {
    chat.say({ say: 'unknownCommand', command });
  } else {
    run();
  }
}
