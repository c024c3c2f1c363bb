import { describe, expect, it } from 'vitest';
import { luaComment, luaLongString, luaNumber, luaString } from '../src/emit/lua-literal.ts';

describe('a text as Lua source', () => {
  it('is quoted, with every byte that could mean something else escaped by three digits', () => {
    expect(luaString("Nek'zali (10), part 2")).toBe(`"Nek'zali (10), part 2"`);
    expect(luaString('"\\\n')).toBe(String.raw`"\034\092\010"`);
    expect(luaString('é]1')).toBe(String.raw`"\195\169\0931"`);
  });

  it('is in long brackets of a level that nothing in it opens or closes', () => {
    expect(luaLongString('plain')).toBe('[[\nplain]]');
    expect(luaLongString('a]]b')).toBe('[=[\na]]b]=]');
    expect(luaLongString('a[[b')).toBe('[=[\na[[b]=]');
    expect(luaLongString('a]]b[=[c')).toBe('[==[\na]]b[=[c]==]');
  });

  it('in a comment has nothing that ends the line or opens a long comment', () => {
    expect(luaComment('[[x]]\ny\r\u2028é')).toBe('??x???y???');
  });
});

describe('a number as Lua source', () => {
  it.each([
    [0, '0'],
    [-1.5, '-1.5'],
    [1_790_000_000, '1790000000'],
  ])('%d is a plain decimal', (value, text) => {
    expect(luaNumber(value)).toBe(text);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21, 1e-7])('%d is refused', (value) => {
    expect(() => luaNumber(value)).toThrow(RangeError);
  });
});
