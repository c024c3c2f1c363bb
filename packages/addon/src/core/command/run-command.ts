/** Runs the commands that follow `/toptalent`. */
import { generalBuilds } from '../offer/build-target.ts';
import type { PlayerActions } from '../player/player-actions.ts';
import type { Chat } from '../chat/port.ts';
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
