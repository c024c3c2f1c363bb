/** Lists what on the screen answers to the pointer, in words. */
import { SimButton, SimCheckButton, SimEditBox, spokenName, spotsOf } from '@toptalent/wow-sim';
import type { SimFrame, Spot } from '@toptalent/wow-sim';
import type { ViewSpot } from './view.ts';

export function viewSpots(root: SimFrame): ViewSpot[] {
  const spots: ViewSpot[] = [];
  for (const spot of spotsOf(root)) {
    const role = roleOf(spot.frame);
    if (role !== undefined) {
      spots.push(viewSpot(spot, role));
    }
  }
  return spots;
}

/** Undefined for what only carries the pointer, such as the ground of a window. */
function roleOf(frame: SimFrame): ViewSpot['role'] | undefined {
  if (frame instanceof SimCheckButton) {
    return 'checkBox';
  }
  if (frame instanceof SimButton) {
    return 'button';
  }
  if (frame instanceof SimEditBox) {
    return 'textBox';
  }
  return frame.simHasScript('OnEnter') ? 'hint' : undefined;
}

function viewSpot({ frame, shown }: Spot, role: ViewSpot['role']): ViewSpot {
  return {
    role,
    label: spokenName(frame),
    left: shown.left,
    top: shown.top,
    width: shown.width,
    height: shown.height,
    enabled: !(frame instanceof SimButton) || frame.simEnabled,
    checked: frame instanceof SimCheckButton && frame.simChecked,
  };
}
