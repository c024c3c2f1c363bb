/** Stand-ins for talent icons, which are Blizzard's: initials on a colour that a talent always has. */

/** The first letters of up to two words. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .slice(0, 2)
    .map((word) => [...word][0]!.toUpperCase())
    .join('');
}

/** A hue of 0..359. */
export function tileHue(name: string): number {
  let hash = 7;
  for (const letter of name) {
    hash = (hash * 31 + letter.codePointAt(0)!) % 3600;
  }
  return Math.floor(hash / 10);
}
