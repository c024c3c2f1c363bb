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
  switch (command) {
    case '':
    case 'help':
      chat.say({ say: 'help' });
      break;
    case 'show':
      advisor.offerNow(generalPlaces);
      break;
    case 'next':
      advisor.offerNextBoss();
      break;
    case 'why':
      advisor.sayWhy();
      break;
    case 'browse':
    case 'builds':
      panels.openBuilds();
      break;
    case 'settings':
    case 'options':
      panels.openSettings();
      break;
    case 'cleanup':
      advisor.cleanUp();
      break;
    case 'status':
      advisor.sayStatus();
      break;
    case 'restore':
      advisor.restore();
      break;
    case 'version':
      chat.say({ say: 'version', version });
      break;
    default:
      chat.say({ say: 'unknownCommand', command });
  }
}
