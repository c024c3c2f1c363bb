/** How the player reaches the addon: slash commands, keys, settings, the addon compartment. */
import type { Game } from '../client/game.ts';
import { findSlashCommand } from '../client/slash.ts';
import type { SlashHandler } from '../client/slash.ts';
import { raise } from '../lua.ts';
import { say } from '../transcript.ts';

export class InputActions {
  private readonly game: Game;

  constructor(game: Game) {
    this.game = game;
  }

  /** Types a line into the chat box. */
  typeCommand(text: string): void {
    const { machine } = this.game;
    machine.transcript.add(`types ${text}`);
    const found = findSlashCommand(machine.globals.table, text);
    if (found === undefined) {
      machine.addChat("Type '/help' for a listing of a few commands.");
      return;
    }
    machine.step(() => {
      machine.runAddon('slash command', () => {
        found.handler(found.message);
      });
    });
  }

  /** Presses a key whose binding calls a slash command's handler: `SlashCmdList.<key>("<message>")`. */
  pressKey(slashKey: string, message: string): void {
    const { machine } = this.game;
    machine.transcript.add(`presses the key of ${slashKey} "${message}"`);
    const handlers = machine.globals.table['SlashCmdList'] as Record<string, SlashHandler | undefined>;
    const handler = handlers[slashKey] ?? raise(`the addon made no slash command ${slashKey}`);
    machine.step(() => {
      machine.runAddon('key binding', () => {
        handler(message);
      });
    });
  }

  /** Changes a setting that the addon registered, as its control in the settings window does. */
  changeSetting(variable: string, value: unknown): void {
    const { machine, settings } = this.game;
    machine.transcript.add(`sets ${variable} to ${say(value)}`);
    machine.step(() => {
      settings.change(variable, value);
    });
  }

  /** Clicks the button of a line that the addon made in the settings window. */
  clickSettingsButton(name: string): void {
    const { machine, settings } = this.game;
    machine.transcript.add(`clicks the button of "${name}" in the settings`);
    machine.step(() => {
      settings.press(name);
    });
  }

  /** Clicks the addon's entry in the addon compartment: runs the function that the TOC names. */
  clickCompartment(mouseButton = 'LeftButton'): void {
    const { machine } = this.game;
    const { metadata, addonName } = machine.options;
    const name = metadata?.['AddonCompartmentFunc'] ?? raise('the TOC names no compartment function');
    machine.transcript.add(`clicks the addon compartment, ${mouseButton}`);
    this.runGlobal(name, addonName, mouseButton);
  }

  /** Runs a global function that the addon made, as another addon would. */
  runGlobal(name: string, ...args: unknown[]): void {
    const { machine } = this.game;
    const action = machine.globals.table[name] as ((...given: unknown[]) => void) | undefined;
    if (action === undefined) {
      raise(`the addon made no global ${name}`);
    }
    machine.step(() => {
      machine.runAddon(name, () => {
        action(...args);
      });
    });
  }
}
