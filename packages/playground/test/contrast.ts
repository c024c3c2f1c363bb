/** The contrast of drawn texts against what is drawn beneath them, with the colours of the pictures' own style. */
import { readFileSync } from 'node:fs';
import type { Drawn, DrawnArt, DrawnText, DrawnTexture, Rect } from '@toptalent/wow-sim';
import { lettersOf } from './letters-of.ts';

const style = readFileSync(new URL('../site/drawing/drawing.css', import.meta.url), 'utf8').replace(
  /\/\*[\s\S]*?\*\//g,
  '',
);

/** Red, green, blue and opacity, each 0 to 1. */
type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** Looks that are shapes or rims, on which no text is meant to stand. */
const shapes: readonly (string | undefined)[] = [
  'ring',
  'frame',
  'greenFrame',
  'arrow',
  'downArrow',
  'check',
  'star',
  'divider',
];

/** The brightest and the darkest tile that stands in for an icon (`site/drawing`). */
const tiles: readonly Rgba[] = [
  [0.65, 0.65, 0.19, 1],
  [0.07, 0.07, 0.29, 1],
];

/** The lowest contrast of a text's letters with what lies beneath them, by WCAG 2: 1 to 21. */
export function contrastOf(text: DrawnText, beneath: readonly Drawn[]): number {
  const letters = lettersOf(text);
  let grounds = coloursOf('screen');
  for (const item of beneath) {
    grounds = covered(grounds, item, letters);
  }
  // Without a ground nothing would be measured.
  let lowest = grounds.length === 0 ? 0 : 21;
  for (const ground of grounds) {
    for (const [red, green, blue] of coloursIn(text)) {
      lowest = Math.min(lowest, ratio(over([red!, green!, blue!, text.alpha], ground), ground));
    }
  }
  return lowest;
}

function coloursIn({ lines, color }: DrawnText): readonly (readonly number[])[] {
  return lines.flatMap((line) => line.glyphs.map((glyph) => glyph.color ?? color));
}

/** What may be seen at the letters once the item is drawn: its lightest and its darkest colour. */
function covered(grounds: readonly Rgba[], item: Drawn, letters: Rect): readonly Rgba[] {
  const area = intersection(intersection(item.rect, item.clip), letters);
  if (area === undefined || item.kind === 'text') {
    return grounds;
  }
  const isWhole = area.width >= letters.width - 1 && area.height >= letters.height - 1;
  const paints = item.kind === 'art' ? paintsOf(item) : texturePaints(item);
  const painted = paints.flatMap(([red, green, blue, alpha]) =>
    grounds.map((ground) => over([red, green, blue, alpha * item.alpha], ground)),
  );
  return extremes(painted.length === 0 ? grounds : isWhole ? painted : [...grounds, ...painted]);
}

function texturePaints({ look, color }: DrawnTexture): readonly Rgba[] {
  if (look === undefined) {
    return [[color[0]!, color[1]!, color[2]!, color[3] ?? 1]];
  }
  return look === 'icon' ? tiles : shapes.includes(look) ? [] : coloursOf(look);
}

function paintsOf({ art, enabled, lit, extent, color }: DrawnArt): readonly Rgba[] {
  if (art === 'statusBar') {
    const filling: Rgba = [color[0]!, color[1]!, color[2]!, color[3] ?? 1];
    const shades = coloursOf('filled').map((shade) => over(shade, filling));
    // Letters stand on the filling and beside it.
    return extent > 0 ? [...shades, [0, 0, 0, 0]] : [];
  }
  const states = [enabled ? '' : '.disabled', lit ? '.lit' : ''].filter((state) => state !== '');
  const found = states.map((state) => coloursOf(art + state)).find((colours) => colours.length > 0);
  return found ?? coloursOf(art);
}

/** What stands in the style before each brace, and what follows it up to the next brace. */
const rules = [...style.matchAll(/([^{};]+)\{(?=([^{}]*))/g)].map(([, selectors, body]) => ({
  selectors: selectors!.split(',').map((selector) => selector.trim()),
  body: body!,
}));

/** The colours of a class's background in the style; none if it has no background. */
function coloursOf(name: string): readonly Rgba[] {
  const rule = rules.find(({ selectors }) => selectors.includes(`.${name}`));
  const background = /background(?:-image)?:([^;}]*)/.exec(rule?.body ?? '')?.[1] ?? '';
  return (background.match(/#[\da-f]{3,8}/gi) ?? []).map((hex) => colourOf(hex));
}

function colourOf(hex: string): Rgba {
  const digits =
    hex.length < 6 ? [...hex.slice(1)].map((digit) => digit + digit) : (hex.slice(1).match(/../g) ?? []);
  const [red, green, blue, alpha] = digits.map((pair) => Number.parseInt(pair, 16) / 255);
  return [red!, green!, blue!, alpha ?? 1];
}

function over([red, green, blue, alpha]: Rgba, ground: Rgba): Rgba {
  const mixed = (above: number, below: number) => above * alpha + below * (1 - alpha);
  return [mixed(red, ground[0]), mixed(green, ground[1]), mixed(blue, ground[2]), 1];
}

function extremes(colours: readonly Rgba[]): readonly Rgba[] {
  const sorted = colours.toSorted((first, second) => luminance(first) - luminance(second));
  return sorted.length < 3 ? sorted : [sorted[0]!, sorted.at(-1)!];
}

function ratio(first: Rgba, second: Rgba): number {
  const [light, dark] = [luminance(first), luminance(second)].toSorted((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance([red, green, blue]: Rgba): number {
  const linear = (part: number) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function intersection(first: Rect | undefined, second: Rect): Rect | undefined {
  if (first === undefined) {
    return undefined;
  }
  const left = Math.max(first.left, second.left);
  const top = Math.max(first.top, second.top);
  const width = Math.min(first.left + first.width, second.left + second.width) - left;
  const height = Math.min(first.top + first.height, second.top + second.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
}
