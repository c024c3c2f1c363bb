/** Finds buttons and frames on the screen by the text that they show. */
import { SimButton } from '../widgets/button.ts';
import type { SimFrame } from '../widgets/frame.ts';
import { labelOf, linesOf } from './screen-lines.ts';

/** Every visible button, in order of creation. */
export function allButtons(root: SimFrame): SimButton[] {
  const found: SimButton[] = [];
  for (const child of root.simChildren) {
    if (child.simShown) {
      if (child instanceof SimButton) {
        found.push(child);
      }
      found.push(...allButtons(child));
    }
  }
  return found;
}

/** Every visible frame that answers to the pointer, in order of creation. */
export function allPointable(root: SimFrame): SimFrame[] {
  const found: SimFrame[] = [];
  for (const child of root.simChildren) {
    if (child.simShown) {
      if (child.simHasScript('OnEnter')) {
        found.push(child);
      }
      found.push(...allPointable(child));
    }
  }
  return found;
}

/** Every visible button with that text, in order of creation. */
export function buttonsSaying(root: SimFrame, text: string): SimButton[] {
  return allButtons(root).filter((button) => labelOf(button) === text);
}

/**
 * The frame that reacts to the pointer on that text: the innermost visible one there that takes the pointer, if it has an
 * OnEnter script. A button takes the pointer from the frame below it.
 */
export function answeringTo(root: SimFrame, text: string): SimFrame | undefined {
  const frame = pointedAt(root, text);
  const isMute = frame instanceof SimButton && !frame.simIsPointable();
  return frame?.simHasScript('OnEnter') === true && !isMute ? frame : undefined;
}

function pointedAt(frame: SimFrame, text: string): SimFrame | undefined {
  for (const child of frame.simChildren) {
    if (child.simShown) {
      const found = pointedAt(child, text);
      if (found !== undefined) {
        return found;
      }
    }
  }
  const takesPointer = frame.simMouse || frame.simHasScript('OnEnter');
  return takesPointer && linesOf(frame).some((line) => line.includes(text)) ? frame : undefined;
}
