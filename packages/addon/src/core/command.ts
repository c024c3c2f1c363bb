/** `/toptalent`: from the words typed to what to do. */
import type { Advisor } from './advisor.ts';
import { generalPlaces } from './offer/offered-builds.ts';
import type { Chat, Panels } from './ports.ts';

/** @param message What follows the command, as typed. */
export function runCommand(
  message: string,
  advisor: Advisor,
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
    show: () => void advisor.offerNow(generalPlaces),
    next: () => advisor.offerNextBoss(),
    why: () => advisor.sayWhy(),
    browse,
    builds: browse,
    settings,
    options: settings,
    cleanup: () => advisor.cleanUp(),
    status: () => advisor.sayStatus(),
    restore: () => advisor.restore(),
    version: () => chat.say({ say: 'version', version }),
  };
  const run = commands[command];
  if (run === undefined) {
    chat.say({ say: 'unknownCommand', command });
  } else {
    run();
  }
}
