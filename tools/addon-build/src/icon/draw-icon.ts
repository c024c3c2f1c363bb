/** Draws the addon's icon: a talent tree of which the topmost talent is a golden star. */
import { circle, line, polygon, roundSquare } from './shapes.ts';
import type { Point, Shape } from './shapes.ts';

/** Width and height, pixels. The client draws only textures whose sides are powers of two. */
export const iconSize = 64;

/** Red, green, blue and opacity, 0 to 1. */
type Color = readonly [number, number, number, number];

/** A shape and its colour, which may differ from point to point. */
interface Layer {
  readonly shape: Shape;
  readonly color: (at: Point) => Color;
}

const root: Point = { x: 0.5, y: 0.83 };
const left: Point = { x: 0.24, y: 0.62 };
const right: Point = { x: 0.76, y: 0.62 };
const top: Point = { x: 0.5, y: 0.37 };

const clear: Color = [0, 0, 0, 0];
const black = flat(0.03, 0.02, 0.05);
const gold = shaded([1, 0.87, 0.42, 1], [0.72, 0.45, 0.1, 1]);
const night = shaded([0.24, 0.2, 0.46, 1], [0.07, 0.05, 0.16, 1]);
const vine = flat(0.78, 0.62, 0.26);
const gem = shaded([0.55, 0.86, 1, 1], [0.13, 0.42, 0.72, 1]);

const layers: readonly Layer[] = [
  { shape: roundSquare(0.5, 0.13), color: black },
  { shape: roundSquare(0.475, 0.11), color: gold },
  { shape: roundSquare(0.43, 0.075), color: black },
  { shape: roundSquare(0.415, 0.065), color: night },
  ...[left, right].flatMap((node) => [
    { shape: line(root, node, 0.055), color: vine },
    { shape: line(node, top, 0.055), color: vine },
  ]),
  ...[root, left, right].flatMap((node) => [
    { shape: circle(node, 0.105), color: black },
    { shape: circle(node, 0.09), color: gold },
    { shape: circle(node, 0.06), color: gem },
  ]),
  { shape: star(top, 0.285), color: black },
  { shape: star(top, 0.25), color: shaded([1, 0.97, 0.68, 1], [0.96, 0.6, 0.1, 1]) },
];

/** @returns the pixels from left to right and top to bottom: red, green, blue, opacity, 0 to 255 each */
export function drawIcon(): Uint8Array {
  const pixels = new Uint8Array(iconSize * iconSize * 4);
  for (let row = 0; row < iconSize; row++) {
    for (let column = 0; column < iconSize; column++) {
      const color = layers.reduce((below, layer) => painted(below, layer, column, row), clear);
      pixels.set(
        color.map((part) => Math.round(part * 255)),
        (row * iconSize + column) * 4,
      );
    }
  }
  return pixels;
}

/** The colour of a pixel after a layer is painted over it; an edge that crosses the pixel is smooth. */
function painted(below: Color, { shape, color }: Layer, column: number, row: number): Color {
  const at = { x: (column + 0.5) / iconSize, y: (row + 0.5) / iconSize };
  const covered = Math.min(Math.max(0.5 - shape(at) * iconSize, 0), 1);
  if (covered === 0) {
    return below;
  }
  const [red, green, blue, opacity] = color(at);
  const above = opacity * covered;
  const whole = above + below[3] * (1 - above);
  const mixed = (ours: number, theirs: number): number =>
    (ours * above + theirs * below[3] * (1 - above)) / whole;
  return [mixed(red, below[0]), mixed(green, below[1]), mixed(blue, below[2]), whole];
}

function flat(red: number, green: number, blue: number): Layer['color'] {
  return () => [red, green, blue, 1];
}

/** From one colour at the top of the icon to another at its bottom. */
function shaded(from: Color, to: Color): Layer['color'] {
  const between = (index: 0 | 1 | 2 | 3, y: number): number => from[index] + (to[index] - from[index]) * y;
  return ({ y }) => [between(0, y), between(1, y), between(2, y), between(3, y)];
}

/** Five points, one up. The corners are written out because sines may differ between machines in their last digit. */
function star(centre: Point, radius: number): Shape {
  const corners: readonly (readonly [x: number, y: number])[] = [
    [0, -1],
    [0.2633, -0.3625],
    [0.9511, -0.309],
    [0.4261, 0.1385],
    [0.5878, 0.809],
    [0, 0.448],
    [-0.5878, 0.809],
    [-0.4261, 0.1385],
    [-0.9511, -0.309],
    [-0.2633, -0.3625],
  ];
  return polygon(corners.map(([x, y]) => ({ x: centre.x + x * radius, y: centre.y + y * radius })));
}
