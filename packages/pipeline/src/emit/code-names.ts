/** Short names for the import strings of a specialization, each depending on nothing but its string. */
import { createHash } from 'node:crypto';
import type { NameCodes } from '@toptalent/build-data/pack';

/** The first four hexadecimal digits of a string's SHA-256, more where two strings would share them. */
export const codeNames: NameCodes = (codes) => {
  const digests = new Map(codes.map((code) => [code, createHash('sha256').update(code).digest('hex')]));
  let digits = 4;
  while (new Set([...digests.values()].map((digest) => digest.slice(0, digits))).size < digests.size) {
    digits += 1;
  }
  return (code) => digests.get(code)!.slice(0, digits);
};
