/** What the player does with the interface: typing, clicking, pointing, closing; the settings and the compartment. */
import { raise } from '../lua.ts';
import { SimEditBox } from '../widgets/edit-box.ts';
import type { SimButton } from '../widgets/button.ts';
import { SimFrame } from '../widgets/frame.ts';
import { ClientCore } from './core.ts';
import { say } from '../transcript.ts';
import { allButtons, answeringTo, buttonsSaying } from './screen.ts';
import { findSlashCommand } from './slash.ts';

export class InterfaceClient extends ClientCore {
  /** Types a line into the chat box. */
  typeCommand(text: string): void {
    this.transcript.add(`types ${text}`);
    const found = findSlashCommand(this.globals.table, text);
    if (found === undefined) {
      this.addChat("Type '/help' for a listing of a few commands.");
      return;
    }
    this.step(() => {
      this.runAddon('slash command', () => {
        found.handler(found.message);
      });
    });
  }

  /** Whether a visible text or button holds this text. */
  sees(text: string): boolean {
    return this.screen().some((line) => line.includes(text));
  }

  /** Clicks the visible button with that text; the number (from 1) says which when several say the same. */
  click(text: string, which = 1): void {
    const button = this.button(text, which);
    this.transcript.add(`clicks "${text}"${which === 1 ? '' : ` number ${which}`}`);
    this.step(() => {
      button.Click();
    });
  }

  /** Every visible button, in order of making: for those who click anything. */
  visibleButtons(): readonly SimButton[] {
    return allButtons(this.uiParent);
  }

  /** Clicks a visible button, whatever it says. */
  clickButton(button: SimButton): void {
    this.transcript.add(`clicks "${button.GetText() ?? 'a button'}"`);
    this.step(() => {
      button.Click();
    });
  }

  /** Moves the pointer onto the innermost thing that shows this text and answers to the pointer, and off again. */
  pointAt(text: string): void {
    const frame = this.restOn(text);
    this.step(() => {
      frame.simRun('OnLeave', true);
    });
  }

  /** Moves the pointer onto the same thing, and leaves it there. */
  restOn(text: string): SimFrame {
    const frame = answeringTo(this.uiParent, text) ?? raise(`nothing at "${text}" answers to the pointer`);
    this.transcript.add(`points at "${text}"`);
    this.step(() => {
      frame.simRun('OnEnter', true);
    });
    return frame;
  }

  /** Presses Escape: leaves a box that has the focus, else closes the windows that addons named for it. */
  pressEscape(): void {
    this.transcript.add('presses Escape');
    this.step(() => {
      const box = focusedBox(this.uiParent);
      if (box === undefined) {
        this.closeSpecialFrames();
      } else {
        box.simRun('OnEscapePressed');
      }
    });
  }

  /** Hides the whole interface, as Alt-Z and cinematics do, or shows it again. */
  showInterface(shown: boolean): void {
    this.transcript.add(shown ? '-- the interface is back' : '-- the interface is hidden');
    this.step(() => {
      this.uiParent.SetShown(shown);
    });
  }

  /** Changes one of the settings that the addon registered, as its control in the settings window does. */
  changeSetting(variable: string, value: unknown): void {
    this.transcript.add(`sets ${variable} to ${say(value)}`);
    this.step(() => {
      this.settings.change(variable, value);
    });
  }

  /** Clicks the addon's entry in the addon compartment, by the function that the TOC names. */
  clickCompartment(mouseButton = 'LeftButton'): void {
    const name =
      this.options.metadata?.['AddonCompartmentFunc'] ?? raise('the TOC names no compartment function');
    this.transcript.add(`clicks the addon compartment, ${mouseButton}`);
    this.runGlobal(name, this.options.addonName, mouseButton);
  }

  /** Presses a key whose binding calls a slash command's handler: `SlashCmdList.<key>("<message>")`. */
  pressKey(slashKey: string, message: string): void {
    this.transcript.add(`presses the key of ${slashKey} "${message}"`);
    const handlers = this.globals.table['SlashCmdList'] as Record<
      string,
      ((text: string) => void) | undefined
    >;
    const handler = handlers[slashKey] ?? raise(`the addon made no slash command ${slashKey}`);
    this.step(() => {
      this.runAddon('key binding', () => {
        handler(message);
      });
    });
  }

  /** Runs a global function of the addon's, as a key binding or another addon would. */
  runGlobal(name: string, ...args: unknown[]): void {
    const action = this.globals.table[name] as ((...given: unknown[]) => void) | undefined;
    if (action === undefined) {
      raise(`the addon made no global ${name}`);
    }
    this.step(() => {
      this.runAddon(name, () => {
        action(...args);
      });
    });
  }

  private button(text: string, which: number): SimButton {
    const found = buttonsSaying(this.uiParent, text);
    return (
      found[which - 1] ?? raise(`no button "${text}" number ${which}; screen: ${this.screen().join(' / ')}`)
    );
  }

  private closeSpecialFrames(): void {
    const names = this.globals.table['UISpecialFrames'] as string[];
    for (const name of names) {
      const frame = this.globals.table[name];
      if (frame instanceof SimFrame && frame.IsShown()) {
        frame.Hide();
      }
    }
  }
}

function focusedBox(frame: SimFrame): SimEditBox | undefined {
  for (const child of frame.simChildren) {
    if (child.simShown) {
      const found = child instanceof SimEditBox && child.simFocused ? child : focusedBox(child);
      if (found !== undefined) {
        return found;
      }
    }
  }
  return undefined;
}
