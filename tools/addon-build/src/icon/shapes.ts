/** Shapes of the icon as signed distances: negative inside, positive outside, in units of the icon's width. */

/** A point in the icon: 0 is left and top, 1 is right and bottom. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The distance of a point to a shape's edge. */
export type Shape = (at: Point) => number;

export function circle(centre: Point, radius: number): Shape {
  return ({ x, y }) => length(x - centre.x, y - centre.y) - radius;
}

/** A square around the middle of the icon with round corners. */
export function roundSquare(half: number, corner: number): Shape {
  return ({ x, y }) => {
    const across = Math.abs(x - 0.5) - half + corner;
    const down = Math.abs(y - 0.5) - half + corner;
    return length(Math.max(across, 0), Math.max(down, 0)) + Math.min(Math.max(across, down), 0) - corner;
  };
}

/** A straight line with round ends. */
export function line(from: Point, to: Point, width: number): Shape {
  const run = { x: to.x - from.x, y: to.y - from.y };
  const squared = run.x * run.x + run.y * run.y;
  return ({ x, y }) => {
    const along = ((x - from.x) * run.x + (y - from.y) * run.y) / squared;
    const share = Math.min(Math.max(along, 0), 1);
    return length(x - from.x - share * run.x, y - from.y - share * run.y) - width / 2;
  };
}

/** A polygon, given by its corners in order. */
export function polygon(corners: readonly Point[]): Shape {
  return (at) => {
    let nearest = Infinity;
    let inside = false;
    corners.forEach((corner, index) => {
      const next = corners[(index + 1) % corners.length]!;
      nearest = Math.min(nearest, line(corner, next, 0)(at));
      const crosses = corner.y > at.y !== next.y > at.y;
      if (crosses && at.x < ((next.x - corner.x) * (at.y - corner.y)) / (next.y - corner.y) + corner.x) {
        inside = !inside;
      }
    });
    return inside ? -nearest : nearest;
  };
}

/** Only the root, which every machine rounds alike: the same picture everywhere. */
function length(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
