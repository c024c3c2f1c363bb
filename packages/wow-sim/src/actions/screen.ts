/** What the player does with what is on the screen: looks, clicks, points and closes. */
import { focusedBox } from '../client/focused-box.ts';
import type { Game } from '../client/game.ts';
import { screenLines } from '../client/screen-lines.ts';
import { allButtons, allPointable, answeringTo, buttonsSaying } from '../client/screen-search.ts';
import { closeSpecialWindows } from '../client/special-windows.ts';
import { raise } from '../lua.ts';
import type { SimButton } from '../widgets/button.ts';
import { SimEditBox } from '../widgets/edit-box.ts';
import type { SimFrame } from '../widgets/frame.ts';

export class ScreenActions {
  private readonly game: Game;

  constructor(game: Game) {
    this.game = game;
  }

  /** Everything visible, as lines; see `screen-lines.ts`. */
  lines(): string[] {
    return screenLines(this.game.machine.uiParent);
  }

  /** Whether a visible text or button holds this text. */
  sees(text: string): boolean {
    return this.lines().some((line) => line.includes(text));
  }

  /** Every visible button, in order of creation. */
  buttons(): readonly SimButton[] {
    return allButtons(this.game.machine.uiParent);
  }

  /** Every visible frame that answers to the pointer, in order of creation. */
  pointable(): readonly SimFrame[] {
    return allPointable(this.game.machine.uiParent);
  }

  /** Clicks the visible button with that text; `which` counts from 1 among several with the same text. */
  click(text: string, which = 1): void {
    const { machine } = this.game;
    const button =
      buttonsSaying(machine.uiParent, text)[which - 1] ??
      raise(`no button "${text}" number ${which}; screen: ${this.lines().join(' / ')}`);
    machine.transcript.add(`clicks "${text}"${which === 1 ? '' : ` number ${which}`}`);
    machine.step(() => {
      button.Click();
    });
  }

  /** Clicks a visible button, whatever it says. */
  clickButton(button: SimButton): void {
    const { machine } = this.game;
    machine.transcript.add(`clicks "${button.GetText() ?? 'a button'}"`);
    machine.step(() => {
      button.Click();
    });
  }

  /** Types into a visible box, in place of what is there; `which` counts from 1. */
  typeInto(text: string, which = 1): void {
    const { machine } = this.game;
    const box = boxes(machine.uiParent)[which - 1] ?? raise(`no box number ${which}`);
    machine.transcript.add(`types "${text}" into box ${which}`);
    machine.step(() => {
      box.SetFocus();
      box.HighlightText();
      box.simTyped(text);
    });
  }

  /** Moves the pointer onto the innermost frame that shows this text and reacts to the pointer, and off again. */
  pointAt(text: string): void {
    const frame = this.restOn(text);
    this.game.machine.step(() => {
      frame.simRun('OnLeave', true);
    });
  }

  /** Moves the pointer onto the same frame as `pointAt`, and leaves it there. */
  restOn(text: string): SimFrame {
    const { machine } = this.game;
    const frame = answeringTo(machine.uiParent, text) ?? raise(`nothing at "${text}" answers to the pointer`);
    machine.transcript.add(`points at "${text}"`);
    machine.step(() => {
      frame.simRun('OnEnter', true);
    });
    return frame;
  }

  /** Moves the pointer onto a frame, and leaves it there. */
  restOnFrame(frame: SimFrame): void {
    this.game.machine.step(() => {
      frame.simRun('OnEnter', true);
    });
  }

  /** Presses Escape: leaves the edit box that has the focus, else calls `ToggleGameMenu`, as its key binding does. */
  pressEscape(): void {
    const { machine } = this.game;
    machine.transcript.add('presses Escape');
    machine.step(() => {
      const box = focusedBox(machine.uiParent);
      if (this.game.settings.openName() !== undefined) {
        this.game.settings.close();
      } else if (box === undefined) {
        (machine.globals.table['ToggleGameMenu'] as () => void)();
      } else {
        box.simRun('OnEscapePressed');
      }
    });
  }

  /** Hides the whole interface, as Alt-Z and cinematics do, or shows it again. */
  showInterface(shown: boolean): void {
    const { machine } = this.game;
    machine.transcript.add(shown ? '-- the interface is back' : '-- the interface is hidden');
    machine.step(() => {
      if (machine.traps.interfaceClosesWindows) {
        closeSpecialWindows(machine.globals.table);
      }
      machine.uiParent.SetShown(shown);
    });
  }

  /** Opens a large window of the client, such as the talent window or the game menu, which first closes all others. */
  openLargeWindow(name: string): void {
    const { machine } = this.game;
    machine.transcript.add(`-- opens ${name}`);
    machine.step(() => {
      closeSpecialWindows(machine.globals.table);
    });
  }

  /** The player loses control of the character, as on a flight path, in a vehicle or feared: the client closes all windows. */
  loseControl(): void {
    const { machine } = this.game;
    machine.transcript.add('-- the player loses control');
    machine.step(() => {
      closeSpecialWindows(machine.globals.table);
      machine.fire('PLAYER_CONTROL_LOST');
    });
  }

  /** The player is in control again. */
  regainControl(): void {
    const { machine } = this.game;
    machine.transcript.add('-- the player is in control');
    machine.step(() => {
      machine.fire('PLAYER_CONTROL_GAINED');
    });
  }
}

/** Every visible box to type in, in order of creation. */
function boxes(frame: SimFrame): SimEditBox[] {
  const found: SimEditBox[] = [];
  for (const child of frame.simChildren) {
    if (child.simShown) {
      if (child instanceof SimEditBox) {
        found.push(child);
      }
      found.push(...boxes(child));
    }
  }
  return found;
}
