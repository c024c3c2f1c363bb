/** What the player sees: every visible text and button, from top to bottom as they were made. */
import { SimButton, SimCheckButton } from '../widgets/button.ts';
import { SimEditBox } from '../widgets/edit-box.ts';
import { SimFontString } from '../widgets/font-string.ts';
import type { SimFrame } from '../widgets/frame.ts';
import { SimGameTooltip } from '../widgets/game-tooltip.ts';
import type { SimRegion } from '../widgets/region.ts';

/** The lines of everything visible under the root, one window after the other; empty when nothing shows. */
export function screenLines(root: SimFrame): string[] {
  const lines: string[] = [];
  for (const window of root.simShown ? root.simChildren : []) {
    if (window.simShown) {
      const inside: string[] = [];
      describe(window, inside);
      if (inside.length > 0) {
        lines.push(`window ${window.simName ?? window.simType}`);
        for (const line of inside) {
          lines.push(`  ${line}`);
        }
      }
    }
  }
  return lines;
}

function describe(frame: SimFrame, lines: string[]): void {
  if (frame instanceof SimButton) {
    const state = frame.simEnabled ? '' : ' (disabled)';
    const check = frame instanceof SimCheckButton ? (frame.simChecked ? '[x] ' : '[ ] ') : '';
    lines.push(`button ${check}"${labelOf(frame)}"${state}`);
  } else if (frame instanceof SimEditBox) {
    lines.push(`box "${frame.GetText()}"`);
  } else if (frame instanceof SimGameTooltip) {
    for (const line of frame.simLines) {
      lines.push(`text "${line}"`);
    }
  }
  for (const region of frame.simRegions) {
    const isSpoken =
      frame instanceof SimButton ? !isLabel(frame, region) : !(frame instanceof SimGameTooltip);
    if (region instanceof SimFontString && region.simShown && isSpoken) {
      const text = region.GetText();
      if (text !== undefined && text !== '') {
        lines.push(`text "${text}"`);
      }
    }
  }
  for (const child of frame.simChildren) {
    if (child.simShown) {
      describe(child, lines);
    }
  }
}

/** A button's text; the game's close button shows a cross. */
function labelOf(button: SimButton): string {
  return button.GetText() ?? (button.simIsClose ? 'x' : '');
}

function isLabel(button: SimButton, text: SimRegion): boolean {
  return button.simLabel === text;
}

/** Every visible button, in order of making. */
export function allButtons(root: SimFrame): SimButton[] {
  const found: SimButton[] = [];
  collect(root, undefined, found);
  return found;
}

/** Every visible button with that text, in order of making. */
export function buttonsSaying(root: SimFrame, text: string): SimButton[] {
  const found: SimButton[] = [];
  collect(root, text, found);
  return found;
}

function collect(frame: SimFrame, text: string | undefined, found: SimButton[]): void {
  for (const child of frame.simChildren) {
    if (child.simShown) {
      if (child instanceof SimButton && (text === undefined || labelOf(child) === text)) {
        found.push(child);
      }
      collect(child, text, found);
    }
  }
}

/**
 * What answers to the pointer on that text: the innermost visible frame that takes the pointer there, if it has OnEnter. A button
 * takes it from whatever it lies on.
 */
export function answeringTo(root: SimFrame, text: string): SimFrame | undefined {
  const frame = pointedAt(root, text);
  return frame?.simHasScript('OnEnter') === true ? frame : undefined;
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
  const lines: string[] = [];
  if (frame.simMouse || frame.simHasScript('OnEnter')) {
    describe(frame, lines);
  }
  return lines.some((line) => line.includes(text)) ? frame : undefined;
}
