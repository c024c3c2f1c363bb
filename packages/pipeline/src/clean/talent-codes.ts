/**
 * A row's talents as sorted whole numbers of 31 bits: one for each talent that was bought, by its place in the tree. Quick to make, to
 * sort, and to remember by; a refresh does it for seventy thousand rows.
 */
import type { RowTalent } from '../cell.ts';
import type { SpecTree } from '../trees/talent-trees.ts';

/** Points of one talent come nowhere near this; nor do the places of a tree near 2 ** 15. */
const pointsPerPlace = 2 ** 16;

/** Sorted numbers in a typed array need no comparing function; one array serves all rows. */
let scratch = new Int32Array(256);

/**
 * The talents with points, ascending by place; undefined when the tree does not have one of them. Rows list the lost side
 * of a choice with 0 points.
 *
 * @returns A view that the next call overwrites.
 */
export function talentCodes(talents: readonly RowTalent[], specTree: SpecTree): Int32Array | undefined {
  if (talents.length > scratch.length) {
    scratch = new Int32Array(talents.length);
  }
  let count = 0;
  for (const { entryId, points } of talents) {
    if (points > 0) {
      const place = specTree.placeByEntryId.get(entryId);
      if (place === undefined) {
        return undefined;
      }
      scratch[count++] = place * pointsPerPlace + Math.min(points, pointsPerPlace - 1);
    }
  }
  return scratch.subarray(0, count).sort();
}

export function placeOf(code: number): number {
  return Math.floor(code / pointsPerPlace);
}

export function pointsAt(code: number): number {
  return code % pointsPerPlace;
}

/** A short text, different for different talents of one tree: two characters a talent. */
export function signatureOf(codes: Int32Array): string {
  const units = new Array<number>(codes.length * 2);
  for (let index = 0; index < codes.length; index++) {
    units[2 * index] = placeOf(codes[index]!);
    units[2 * index + 1] = pointsAt(codes[index]!);
  }
  return String.fromCharCode(...units);
}

/** The codes that the text was made of. */
export function codesOf(signature: string): Int32Array {
  const codes = new Int32Array(signature.length / 2);
  for (let index = 0; index < codes.length; index++) {
    codes[index] =
      signature.charCodeAt(2 * index) * pointsPerPlace + signature.charCodeAt(2 * index + 1);
  }
  return codes;
}
