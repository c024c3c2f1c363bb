import { describe, expect, it } from 'vitest';
import { messageOf, readTraceMap, typeScriptLine } from '../site/playground/trace.ts';

/** Line 2 of the Lua is line 7 of `popup.ts`; lines 1 and 3 are of no source. */
const map = readTraceMap(
  JSON.stringify({ version: 3, sources: ['packages/addon/src/ui/popup.ts'], names: [], mappings: ';AAMA' }),
);
const at = (line: number): string => `AzerothsTopTalent/AzerothsTopTalent.lua:${line}:`;
const stack = (...lines: readonly number[]): string =>
  [
    '',
    'stack traceback:',
    "\t[C]: in function 'error'",
    ...lines.map((line) => `\t${at(line)} in function`),
  ].join('\n');

describe('the TypeScript line of an error', () => {
  it('is that of its message', () => {
    expect(typeScriptLine(`OnClick: ${at(2)} attempt to index nil`, map)).toBe(
      'packages/addon/src/ui/popup.ts:7',
    );
  });

  it('is the first of its stack that the map knows, for a message without one', () => {
    expect(typeScriptLine(`OnClick: no place${stack(3, 2, 1)}`, map)).toBe(
      'packages/addon/src/ui/popup.ts:7',
    );
  });

  it('is not known for another file, or a line of no source', () => {
    expect(typeScriptLine('OnClick: no place', map)).toBeUndefined();
    expect(
      typeScriptLine('load: AzerothsTopTalent/TalentData.lua:2: unexpected symbol', map),
    ).toBeUndefined();
    expect(typeScriptLine(`OnClick: no place${stack(1, 3)}`, map)).toBeUndefined();
  });
});

describe('the message of an error', () => {
  it('is shown without its stack', () => {
    expect(messageOf(`OnClick: no place${stack(1)}`)).toBe('OnClick: no place');
    expect(messageOf('OnClick: no place')).toBe('OnClick: no place');
  });
});
