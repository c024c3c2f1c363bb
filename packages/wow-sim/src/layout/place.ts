/** Computes where a region is on the screen from its anchors, size and scale, as the client does. */
import { raise } from '../lua.ts';

/** Pixels of the screen, from its top left corner, downwards. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** An anchor: a point of the region lies on a point of another region, or so many pixels beside it. */
export interface Anchor {
  readonly point: string;
  /** Undefined for the screen. */
  readonly relativeTo: PlacedRegion | undefined;
  readonly relativePoint: string;
  readonly x: number;
  readonly y: number;
}

/** What placing needs to know of a region. */
export interface PlacedRegion {
  readonly simType: string;
  readonly simName: string | undefined;
  readonly simParent: PlacedRegion | undefined;
  readonly simAnchors: readonly Anchor[];
  readonly simScale: number;
  /** Kept on the screen, whatever its anchors say. */
  readonly simClamped: boolean | undefined;
  /** Pixels across, before scale, where anchors do not fix the width. */
  simNaturalWidth(): number;
  /** Pixels down, before scale, where anchors do not fix the height. */
  simNaturalHeight(width: number): number;
}

/** The interface's own size on a wide screen: 768 high whatever the monitor, at an interface scale of 1. */
export const screen: Rect = { left: 0, top: 0, width: 1365, height: 768 };

/** The product of the scales of a region and of all its ancestors. */
export function effectiveScale(region: PlacedRegion): number {
  return region.simScale * (region.simParent === undefined ? 1 : effectiveScale(region.simParent));
}

/**
 * The place of a region; undefined if its anchors do not fix one: the client draws nothing then.
 * Raises on a circle of anchors and names its regions, as the client does.
 */
export function placeOf(region: PlacedRegion): Rect | undefined {
  return resolve(region, []);
}

function resolve(region: PlacedRegion, path: readonly PlacedRegion[]): Rect | undefined {
  if (region.simParent === undefined) {
    return screen;
  }
  const chain = [...path, region];
  if (path.includes(region)) {
    raise(`anchors in a circle: ${chain.map((link) => link.simName ?? link.simType).join(' -> ')}`);
  }
  const scale = effectiveScale(region);
  const across: Axis = {};
  const down: Axis = {};
  for (const anchor of region.simAnchors) {
    const other = anchor.relativeTo === undefined ? screen : resolve(anchor.relativeTo, chain);
    if (other === undefined) {
      return undefined;
    }
    put(
      across,
      sideAcross(anchor.point),
      at(other.left, other.width, sideAcross(anchor.relativePoint)) + anchor.x * scale,
    );
    put(
      down,
      sideDown(anchor.point),
      at(other.top, other.height, sideDown(anchor.relativePoint)) - anchor.y * scale,
    );
  }
  const width = span(across, () => region.simNaturalWidth() * scale);
  const height = span(down, () => region.simNaturalHeight(width / scale) * scale);
  const left = start(across, width);
  const top = start(down, height);
  if (left === undefined || top === undefined) {
    return undefined;
  }
  const rect = { left, top, width, height };
  return region.simClamped === true ? clamped(rect) : rect;
}

type Side = 'near' | 'middle' | 'far';
/** What anchors fix on an axis: its near end (left, top), its far end, its middle. */
type Axis = { -readonly [side in Side]?: number };

/** Of two anchors on one side the first one counts. */
function put(axis: Axis, side: Side, value: number): void {
  axis[side] ??= value;
}

function sideAcross(point: string): Side {
  return point.includes('LEFT') ? 'near' : point.includes('RIGHT') ? 'far' : 'middle';
}

function sideDown(point: string): Side {
  return point.includes('TOP') ? 'near' : point.includes('BOTTOM') ? 'far' : 'middle';
}

function at(from: number, length: number, side: Side): number {
  return side === 'near' ? from : side === 'far' ? from + length : from + length / 2;
}

/** Two fixed ends determine the length, whatever size was set. */
function span(axis: Axis, natural: () => number): number {
  return axis.near !== undefined && axis.far !== undefined ? axis.far - axis.near : natural();
}

function start(axis: Axis, length: number): number | undefined {
  if (axis.near !== undefined) {
    return axis.near;
  }
  if (axis.far !== undefined) {
    return axis.far - length;
  }
  return axis.middle === undefined ? undefined : axis.middle - length / 2;
}

/** Moves a rectangle back onto the screen; one that is too large sticks out at its right and bottom. */
function clamped(rect: Rect): Rect {
  const left = Math.max(0, Math.min(rect.left, screen.width - rect.width));
  const top = Math.max(0, Math.min(rect.top, screen.height - rect.height));
  return { left, top, width: rect.width, height: rect.height };
}

/** The part of `rect` that lies in `frame`; undefined if there is none. */
export function within(rect: Rect, frame: Rect): Rect | undefined {
  const left = Math.max(rect.left, frame.left);
  const top = Math.max(rect.top, frame.top);
  const width = Math.min(rect.left + rect.width, frame.left + frame.width) - left;
  const height = Math.min(rect.top + rect.height, frame.top + frame.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
}
