/** Moves a window beside another one that it would cover, and scales both down on a narrow screen. */
import { readyCheckShows } from './popup-place.ts';

/** Pixels of the screen between the two. */
const gap = 8;

/** Pixels of the screen, from its bottom left corner. */
interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Moves `moving` beside `fixed` if they would cover each other. `fixed` keeps its place if there is room, and during a ready check. */
export function keepApart(moving: Frame, fixed: Frame): void {
  const area = areaOf(fixed);
  const own = areaOf(moving);
  if (area === undefined || own === undefined || !cover(area, own)) {
    return;
  }
  const needed = own.right - own.left;
  if (roomBeside(area) >= needed || readyCheckShows()) {
    placeBeside(moving, fixed, area);
    return;
  }
  const both = area.right - area.left + gap + needed;
  const share = Math.min(1, screenWidth() / both);
  moving.SetScale(moving.GetScale() * share);
  fixed.SetScale(fixed.GetScale() * share);
  const left = Math.max(0, (screenWidth() - both) / 2);
  const below = (UIParent.GetTop() ?? 0) - area.top;
  fixed.ClearAllPoints();
  fixed.SetPoint('TOPLEFT', UIParent, 'TOPLEFT', left / fixed.GetScale(), -below / fixed.GetScale());
  placeBeside(moving, fixed, areaOf(fixed) ?? area);
}

/** Places `moving` on the side with more room, scaled down to fit there. */
function placeBeside(moving: Frame, fixed: Frame, area: Area): void {
  moving.SetScale(Math.min(moving.GetScale(), roomBeside(area) / moving.GetWidth()));
  const distance = gap / moving.GetScale();
  moving.ClearAllPoints();
  if (roomLeft(area) > roomRight(area)) {
    moving.SetPoint('TOPRIGHT', fixed, 'TOPLEFT', -distance, 0);
  } else {
    moving.SetPoint('TOPLEFT', fixed, 'TOPRIGHT', distance, 0);
  }
}

function roomBeside(area: Area): number {
  return Math.max(roomLeft(area), roomRight(area));
}

function roomLeft(area: Area): number {
  return area.left - gap;
}

function roomRight(area: Area): number {
  return screenWidth() - area.right - gap;
}

function screenWidth(): number {
  return UIParent.GetRight() ?? 0;
}

function areaOf(frame: Frame): Area | undefined {
  const scale = frame.GetScale();
  const left = frame.GetLeft();
  const right = frame.GetRight();
  const top = frame.GetTop();
  const bottom = frame.GetBottom();
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) {
    return undefined;
  }
  return { left: left * scale, right: right * scale, top: top * scale, bottom: bottom * scale };
}

function cover(one: Area, other: Area): boolean {
  return one.left < other.right && other.left < one.right && one.bottom < other.top && other.bottom < one.top;
}
