/** Runs `/toptalent` commands. */
import { generalBuilds } from '../data/build-target.ts';
import type { PlayerActions } from '../player/player-actions.ts';
import type { Chat } from '../chat/port.ts';
import { withoutBlanks } from './blanks.ts';
import type { Panels } from './port.ts';

/** What commands act on. */
export interface CommandTargets {
  readonly actions: PlayerActions;
  readonly panels: Panels;
  readonly chat: Chat;
  /** The addon's version. */
  readonly version: string;
}

/** @param message What the player typed after the slash command. */
export function runCommand(message: string, { actions, panels, chat, version }: CommandTargets): void {
  const command = withoutBlanks(message);
  switch (command.toLowerCase()) {
    case '':
    case 'help':
      chat.say({ say: 'help' });
      return;
    case 'show':
      actions.offerBuilds(generalBuilds);
      return;
    case 'next':
      actions.offerNextBoss();
      return;
    case 'why':
      actions.explain();
      return;
    case 'browse':
    case 'builds':
      panels.openBuilds();
      return;
    case 'settings':
    case 'options':
      panels.openSettings();
      return;
    case 'cleanup':
      actions.cleanUp();
      return;
    case 'status':
      actions.sayStatus();
      return;
    case 'restore':
      actions.restore();
      return;
    case 'version':
      chat.say({ say: 'version', version });
      return;
    default:
      chat.say({ say: 'unknownCommand', command });
  }
}
