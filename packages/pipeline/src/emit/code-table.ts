/** The import strings of a class block, each stored once under a short name that depends on nothing but the string. */
import { createHash } from 'node:crypto';

export interface CodeTable {
  /** Sorted by string: name and string. */
  readonly entries: readonly (readonly [name: string, code: string])[];
  /** The name of a string that is in the table. */
  nameOf(code: string): string;
}

/** Names are `c` and the first eight hexadecimal digits of the string's SHA-256, more where two would share them. */
export function codeTable(codes: readonly string[]): CodeTable {
  const distinct = [...new Set(codes)].sort();
  const digests = distinct.map((code) => createHash('sha256').update(code).digest('hex'));
  let digits = 8;
  while (new Set(digests.map((digest) => digest.slice(0, digits))).size < distinct.length) {
    digits += 8;
  }
  const entries = distinct.map((code, index) => [`c${digests[index]!.slice(0, digits)}`, code] as const);
  const names = new Map(entries.map(([name, code]) => [code, name]));
  return { entries, nameOf: (code) => names.get(code)! };
}
