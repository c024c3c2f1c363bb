/** Finds the box that the keyboard types into. */
import { SimEditBox } from '../widgets/edit-box.ts';
import type { SimFrame } from '../widgets/frame.ts';

/** The visible edit box under the root that has the focus. */
export function focusedBox(root: SimFrame): SimEditBox | undefined {
  for (const child of root.simChildren) {
    if (child.simShown) {
      const found = child instanceof SimEditBox && child.simFocused ? child : focusedBox(child);
      if (found !== undefined) {
        return found;
      }
    }
  }
  return undefined;
}
