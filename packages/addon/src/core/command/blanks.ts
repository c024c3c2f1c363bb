/** Removes the blanks around what the player typed. */

/** Unlike `trim`, which in Lua also cuts the last byte of some UTF-8 letters, such as "à". */
export function withoutBlanks(typed: string): string {
  let start = 0;
  let end = typed.length;
  while (start < end && isBlank(typed.charAt(start))) {
    start += 1;
  }
  while (end > start && isBlank(typed.charAt(end - 1))) {
    end -= 1;
  }
  return typed.slice(start, end);
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}
