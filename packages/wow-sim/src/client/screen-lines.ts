/** What the player sees, as lines: every visible text and button, in order of creation. */
import { SimButton, SimCheckButton } from '../widgets/button.ts';
import { SimEditBox } from '../widgets/edit-box.ts';
import { SimFontString } from '../widgets/font-string.ts';
import type { SimFrame } from '../widgets/frame.ts';
import { SimGameTooltip } from '../widgets/game-tooltip.ts';

/** The lines of every visible window under the root; empty when nothing shows. */
export function screenLines(root: SimFrame): string[] {
  const lines: string[] = [];
  for (const window of root.simShown ? root.simChildren : []) {
    if (window.simShown) {
      const inside = linesOf(window);
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

/** The lines of one visible frame and its visible children. */
export function linesOf(frame: SimFrame): string[] {
  const lines: string[] = [];
  addLines(frame, lines);
  return lines;
}

/** A button's text; the game's close button shows a cross. */
export function labelOf(button: SimButton): string {
  return button.GetText() ?? (button.simIsClose ? 'x' : '');
}

function addLines(frame: SimFrame, lines: string[]): void {
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
    if (region instanceof SimFontString && region.simShown && !isInLines(frame, region)) {
      const text = region.GetText();
      if (text !== undefined && text !== '') {
        lines.push(`text "${text}"`);
      }
    }
  }
  for (const child of frame.simChildren) {
    if (child.simShown) {
      addLines(child, lines);
    }
  }
}

/** Whether a text is in the lines already: the label of a button, a line of the tooltip. */
function isInLines(frame: SimFrame, text: SimFontString): boolean {
  return frame instanceof SimButton ? frame.simLabel === text : frame instanceof SimGameTooltip;
}
