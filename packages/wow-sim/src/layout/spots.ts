/** What on the screen answers to the pointer, and where: from the frame tree to a flat list, the lowest first. */
import { SimButton, SimCheckButton } from '../widgets/button.ts';
import { SimEditBox } from '../widgets/edit-box.ts';
import type { SimFrame } from '../widgets/frame.ts';
import { strata } from '../widgets/frame.ts';
import { SimScrollFrame } from '../widgets/scroll-frame.ts';
import { placeOf, screen, within } from './place.ts';
import type { Rect } from './place.ts';

/** A frame that takes the pointer. */
export interface Spot {
  readonly frame: SimFrame;
  /** The part of it that can be seen. */
  readonly shown: Rect;
}

interface Found extends Spot {
  readonly strata: number;
  readonly raised: number;
  readonly order: number;
}

interface Around {
  readonly clip: Rect;
  readonly strata: string | undefined;
  readonly raised: number;
}

/** Every visible frame that takes the pointer; of two on one point the later one gets it. */
export function spotsOf(root: SimFrame): Spot[] {
  return collect(root, takesPointer);
}

/** Every visible scroll frame, and every frame with a script for the wheel. */
export function wheelSpotsOf(root: SimFrame): Spot[] {
  return collect(root, (frame) => frame instanceof SimScrollFrame || frame.simHasScript('OnMouseWheel'));
}

/** The topmost of the spots at a point of the screen. */
export function spotAt(spots: readonly Spot[], x: number, y: number): Spot | undefined {
  for (let index = spots.length - 1; index >= 0; index--) {
    const { left, top, width, height } = spots[index]!.shown;
    if (x >= left && x < left + width && y >= top && y < top + height) {
      return spots[index];
    }
  }
  return undefined;
}

/** A script for the pointer is enough: the client turns the mouse on with it. */
function takesPointer(frame: SimFrame): boolean {
  return (
    frame.simMouse ||
    frame instanceof SimButton ||
    frame instanceof SimCheckButton ||
    frame instanceof SimEditBox ||
    frame.simArt === 'scrollBar' ||
    frame.simHasScript('OnEnter') ||
    frame.simHasScript('OnMouseDown')
  );
}

function collect(root: SimFrame, wanted: (frame: SimFrame) => boolean): Spot[] {
  const found: Found[] = [];
  function visit(frame: SimFrame, around: Around): void {
    const rect = placeOf(frame);
    if (rect === undefined) {
      return;
    }
    const here: Around = {
      clip: around.clip,
      strata: frame.simStrata ?? around.strata,
      raised: Math.max(around.raised, frame.simRaised ?? 0),
    };
    const shown = within(rect, around.clip);
    if (shown !== undefined && wanted(frame)) {
      const level = Math.max(0, strata.indexOf(here.strata ?? 'MEDIUM'));
      found.push({ frame, shown, strata: level, raised: here.raised, order: found.length });
    }
    const inside = frame instanceof SimScrollFrame ? within(rect, around.clip) : around.clip;
    for (const child of frame.simChildren) {
      const clip = child.simArt === 'scrollBar' ? around.clip : inside;
      if (child.simShown && clip !== undefined) {
        visit(child, { ...here, clip });
      }
    }
  }
  for (const child of root.simShown ? root.simChildren : []) {
    if (child.simShown) {
      visit(child, { clip: screen, strata: undefined, raised: 0 });
    }
  }
  return found.sort((a, b) =>
    a.strata !== b.strata
      ? a.strata - b.strata
      : a.raised !== b.raised
        ? a.raised - b.raised
        : a.order - b.order,
  );
}
