/** Records what happened as lines of text, the same in Node and in Lua, so that runs can be compared. */

export class Transcript {
  readonly lines: string[] = [];

  add(line: string): void {
    this.lines.push(line);
  }
}

/** A value as a line shows it: text in quotes, numbers and booleans plain, anything else as "table". */
export function say(value: unknown): string {
  if (value === undefined || value === null) {
    return 'nil';
  }
  if (typeof value === 'string') {
    return `"${value}"`;
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    return `${value}`;
  }
  return 'table';
}
