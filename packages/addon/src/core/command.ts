/** `/toptalent`: from the words typed to what to do. */
import { generalPlaces } from './offer/places.ts';
import type { Chat } from './chat/port.ts';
import type { Panels } from './command/port.ts';
import type { Requests } from './requests.ts';

/** @param message What follows the command, as typed. */
export function runCommand(
  message: string,
  requests: Requests,
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
    show: () => void requests.offerNow(generalPlaces),
    next: () => requests.offerNextBoss(),
    why: () => requests.sayWhy(),
    browse,
    builds: browse,
    settings,
    options: settings,
    cleanup: () => requests.cleanUp(),
    status: () => requests.sayStatus(),
    restore: () => requests.restore(),
    version: () => chat.say({ say: 'version', version }),
  };
  const run = commands[command];
  if (run === undefined) {
    chat.say({ say: 'unknownCommand', command });
  } else {
    run();
  }
}
