import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { codeNames } from '../src/emit/code-names.ts';

const digest = (code: string) => createHash('sha256').update(code).digest('hex');

/** Two of these have the same first four digits: there are 65,536 of them, and a collision comes much earlier. */
function sharingFourDigits(): readonly [string, string] {
  const seen = new Map<string, string>();
  for (let number = 0; ; number++) {
    const code = `C${number}`;
    const start = digest(code).slice(0, 4);
    const other = seen.get(start);
    if (other !== undefined) {
      return [other, code];
    }
    seen.set(start, code);
  }
}

describe('the short names of import strings', () => {
  it('are four digits of a hash of the string, whatever the others are', () => {
    const nameOf = codeNames(['CA', 'CB']);
    expect(nameOf('CA')).toBe(digest('CA').slice(0, 4));
    expect(codeNames(['CA', 'CX', 'CY'])('CA')).toBe(nameOf('CA'));
  });

  it('are longer where two strings would share a name', () => {
    const codes = sharingFourDigits();
    const names = codes.map(codeNames(codes));
    expect(new Set(names).size).toBe(2);
    expect(names.map((name) => name.length)).toEqual([5, 5]);
  });
});
