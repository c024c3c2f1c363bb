/** Stand-ins for talent icons, which are Blizzard's: initials on a colour that a talent always has. */

/** The first letters of up to two words; a question mark where there is no name. */
export function initialsOf(name: string): string {
  const words = name.split(' ').filter((word) => word !== '');
  return words.length === 0
    ? '?'
    : words
        .slice(0, 2)
        .map((word) => word[0]!.toUpperCase())
        .join('');
}

/** The hue of a name, 0 up to 360 degrees: the same in every picture and on every page. */
export function tileHue(name: string): number {
  let hash = 7;
  for (const letter of name) {
    hash = (hash * 31 + letter.codePointAt(0)!) % 3600;
  }
  return hash / 10;
}
