import type { BuildData } from '@toptalent/build-data';
import { describe, expect, it } from 'vitest';
import { renderBuildData } from '../src/index.ts';
import { smallData } from './small-data.ts';

/** The same value with the keys of every object in it the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(turned);
  }
  return typeof value !== 'object' || value === null
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, each]) => [key, turned(each)]),
      );
}

describe('the JSON', () => {
  it('is the same whatever the order of keys, and reads back the same', () => {
    const data = smallData();
    expect(renderBuildData(turned(data) as BuildData)).toBe(renderBuildData(data));
    expect(renderBuildData(data).indexOf('"coverage"')).toBeLessThan(
      renderBuildData(data).indexOf('"zones"'),
    );
    expect(JSON.parse(renderBuildData(data))).toEqual(data);
  });

  it('may be put into a page', () => {
    const hostile = `</script><!-- "quoted" \u2028 \u2029 ]] \0 🐉`;
    const data = smallData({ zones: [{ ...smallData().zones[0]!, name: hostile }] });
    const text = renderBuildData(data);
    expect(text).not.toMatch(/<|\u2028|\u2029|\0/);
    expect(JSON.parse(text)).toEqual(data);
  });
});
