/** Distances between the builds of a pool, in talent points; quick, because every pair is compared. */

export interface Distances {
  /** Points that one of the builds (by index) has and the other lacks, whichever is larger. */
  between(a: number, b: number): number;
}

/** @param builds Each a set of points, ascending, as `PlayedBuild.points`. */
export function distancesOf(builds: readonly (readonly number[])[]): Distances {
  const positions = varyingPoints(builds);
  const words = Math.ceil(positions.size / 32);
  const bits = new Int32Array(words * builds.length);
  const sizes = builds.map((points, build) => {
    let size = 0;
    for (const point of points) {
      const position = positions.get(point);
      if (position !== undefined) {
        bits[build * words + (position >> 5)]! |= 1 << (position & 31);
        size++;
      }
    }
    return size;
  });
  const between = (a: number, b: number): number => {
    let shared = 0;
    for (let word = 0; word < words; word++) {
      shared += bitCount(bits[a * words + word]! & bits[b * words + word]!);
    }
    return Math.max(sizes[a]!, sizes[b]!) - shared;
  };
  return { between };
}

/** The distance of two builds alone; each a set of points, ascending. */
export function distanceOf(first: readonly number[], second: readonly number[]): number {
  let shared = 0;
  let next = 0;
  for (const point of first) {
    while (next < second.length && second[next]! < point) {
      next++;
    }
    if (second[next] === point) {
      shared++;
    }
  }
  return Math.max(first.length, second.length) - shared;
}

/** Points that every build has make no difference: most talents drop out here. */
function varyingPoints(builds: readonly (readonly number[])[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const points of builds) {
    for (const point of points) {
      counts.set(point, (counts.get(point) ?? 0) + 1);
    }
  }
  const positions = new Map<number, number>();
  for (const [point, count] of counts) {
    if (count < builds.length) {
      positions.set(point, positions.size);
    }
  }
  return positions;
}

/** Set bits of a 32-bit word, counted in parallel (Warren, Hacker's Delight, 5-1). */
function bitCount(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  count = (count + (count >>> 4)) & 0x0f0f0f0f;
  return Math.imul(count, 0x01010101) >>> 24;
}
