/** What the player does with mouse and keyboard, at points of the screen: moves, clicks, drags, turns the wheel, types. */
import type { Game } from '../client/game.ts';
import { focusedBox } from '../client/focused-box.ts';
import { labelOf } from '../client/screen-lines.ts';
import { lettersLeftOf } from '../layout/caret.ts';
import { spotAt, spotsOf, wheelSpotsOf } from '../layout/spots.ts';
import { placeOf } from '../layout/place.ts';
import { SimButton } from '../widgets/button.ts';
import { SimEditBox } from '../widgets/edit-box.ts';
import type { EditKey } from '../widgets/edit-keys.ts';
import type { SimFrame } from '../widgets/frame.ts';
import { SimScrollFrame } from '../widgets/scroll-frame.ts';

/** Pixels that the pointer has to move with the button held down until that is a drag. */
const dragDistance = 4;
/** Pixels that a notch of the wheel scrolls; `ScrollUtil`'s usual pan extent. */
const wheelStep = 30;

interface Press {
  readonly frame: SimFrame;
  readonly x: number;
  readonly y: number;
  dragging: boolean;
}

export class PointerActions {
  private readonly game: Game;
  private x = -1;
  private y = -1;
  /** The frame under the pointer whose OnEnter has run. */
  private entered: SimFrame | undefined;
  private pressed: Press | undefined;

  constructor(game: Game) {
    this.game = game;
  }

  /** Moves the pointer to a point of the screen: what lies under it is entered, and a dragged window follows. */
  moveTo(x: number, y: number): void {
    const [right, down] = [x - this.x, y - this.y];
    this.x = x;
    this.y = y;
    this.game.machine.step(() => {
      const press = this.pressed;
      if (press === undefined) {
        this.enterWhatIsThere();
        return;
      }
      if (!press.dragging && Math.max(Math.abs(x - press.x), Math.abs(y - press.y)) >= dragDistance) {
        press.dragging = true;
        press.frame.simRun('OnDragStart', 'LeftButton');
        if (press.frame.simMoves) {
          press.frame.simMoveBy(x - press.x, y - press.y);
        }
      } else if (press.frame.simMoves) {
        press.frame.simMoveBy(right, down);
      }
      if (press.frame.simArt === 'scrollBar') {
        scrollBarTo(press.frame, y);
      }
    });
  }

  /** Looks again at what is under the pointer, as the client does every frame: a window may have come or gone. */
  settle(): void {
    if (this.pressed === undefined) {
      this.game.machine.step(() => {
        this.enterWhatIsThere();
      });
    }
  }

  /** Presses the left button where the pointer is. */
  press(): void {
    const frame = this.frameHere();
    this.game.machine.step(() => {
      this.closeMenuUnless(frame);
      if (frame === undefined) {
        return;
      }
      this.pressed = { frame, x: this.x, y: this.y, dragging: false };
      if (frame instanceof SimEditBox) {
        frame.simClickedAt(lettersLeftOf(frame, this.x));
      } else if (frame.simArt === 'scrollBar') {
        scrollBarTo(frame, this.y);
      }
      frame.simRun('OnMouseDown', 'LeftButton');
    });
  }

  /** Releases the left button: ends a drag, or clicks the button that it was pressed on. */
  release(): void {
    const press = this.pressed;
    this.pressed = undefined;
    if (press === undefined) {
      return;
    }
    const { machine } = this.game;
    const { frame, dragging } = press;
    const isDrag = dragging && frame.simDragButton !== undefined;
    if (frame instanceof SimButton && !isDrag) {
      machine.transcript.add(`clicks "${labelOf(frame)}"`);
    }
    machine.step(() => {
      frame.simRun('OnMouseUp', 'LeftButton');
      if (isDrag) {
        frame.simRun('OnDragStop');
      } else if (frame instanceof SimButton && frame === this.frameHere()) {
        frame.simClickAt(this.x);
      }
      this.enterWhatIsThere();
    });
  }

  /** Turns the wheel by so many notches, down if positive, over what the pointer is on. */
  turnWheel(notches: number): void {
    const spot = spotAt(wheelSpotsOf(this.game.root()), this.x, this.y);
    this.game.machine.step(() => {
      if (spot?.frame instanceof SimScrollFrame && !spot.frame.simHasScript('OnMouseWheel')) {
        spot.frame.simScrollTo(spot.frame.GetVerticalScroll() + notches * wheelStep);
      } else {
        spot?.frame.simRun('OnMouseWheel', notches > 0 ? -1 : 1);
      }
      this.enterWhatIsThere();
    });
  }

  /** Types into the box that has the focus. Returns whether there is one. */
  typeText(text: string): boolean {
    const box = focusedBox(this.game.root());
    this.game.machine.step(() => {
      box?.simTyped(text);
    });
    return box !== undefined;
  }

  /** Presses a key in the box that has the focus. Returns whether there is one. */
  pressKey(key: EditKey | 'Enter'): boolean {
    const box = focusedBox(this.game.root());
    this.game.machine.step(() => {
      if (key === 'Enter') {
        box?.simRun('OnEnterPressed');
      } else {
        box?.simEdit(key);
      }
    });
    return box !== undefined;
  }

  /** The text that is selected in the box with the focus, to copy; undefined if there is none. */
  selectedText(): string | undefined {
    const box = focusedBox(this.game.root());
    return box?.simHighlighted === true ? box.GetText() : undefined;
  }

  /** Whether a box has the focus. */
  isTyping(): boolean {
    return focusedBox(this.game.root()) !== undefined;
  }

  /** A new session: nothing is under the pointer yet. */
  forget(): void {
    this.entered = undefined;
    this.pressed = undefined;
  }

  private frameHere(): SimFrame | undefined {
    return spotAt(spotsOf(this.game.root()), this.x, this.y)?.frame;
  }

  private enterWhatIsThere(): void {
    const here = this.frameHere();
    if (here === this.entered) {
      return;
    }
    const before = this.entered;
    this.entered = here;
    if (before !== undefined) {
      before.simPointedAt = false;
      if (isPointable(before)) {
        before.simRun('OnLeave', true);
      }
    }
    if (here !== undefined) {
      here.simPointedAt = true;
      if (isPointable(here)) {
        here.simRun('OnEnter', true);
      }
    }
  }

  /** A click elsewhere closes the open menu. */
  private closeMenuUnless(frame: SimFrame | undefined): void {
    const menu = this.game.root().simChildren.find((child) => child.simArt === 'menu' && child.simShown);
    if (menu !== undefined && (frame === undefined || !isWithin(frame, menu))) {
      menu.Hide();
    }
  }
}

function isWithin(frame: SimFrame, ancestor: SimFrame): boolean {
  return frame === ancestor || (frame.simParent !== undefined && isWithin(frame.simParent, ancestor));
}

/** A disabled button runs no scripts for the pointer, unless it says so. */
function isPointable(frame: SimFrame): boolean {
  return !(frame instanceof SimButton) || frame.simIsPointable();
}

/** The middle of the bar's thumb goes where the pointer is. */
function scrollBarTo(bar: SimFrame, y: number): void {
  const place = placeOf(bar);
  const scroll = bar.simParent;
  if (place !== undefined && scroll instanceof SimScrollFrame) {
    const range = scroll.GetVerticalScrollRange();
    const height = Math.max(1, scroll.GetHeight());
    const thumb = (place.height * height) / (height + range);
    const room = Math.max(1, place.height - thumb);
    scroll.simScrollTo(((y - place.top - thumb / 2) / room) * range);
  }
}
