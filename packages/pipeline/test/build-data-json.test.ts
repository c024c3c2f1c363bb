import type { BuildData } from '@toptalent/build-data';
import { describe, expect, it } from 'vitest';
import { renderBuildData } from '../src/index.ts';
import { smallData } from './small-data.ts';

describe('the JSON', () => {
  it('is the same whatever the order of keys, and reads back the same', () => {
    const data = smallData();
    const turned = Object.fromEntries(Object.entries(data).toReversed()) as unknown as BuildData;
    expect(renderBuildData(turned)).toBe(renderBuildData(data));
    expect(JSON.parse(renderBuildData(data))).toEqual(data);
  });

  it('may be put into a page', () => {
    const hostile = `</script><!-- "quoted" \u2028 ]] \0 🐉`;
    const data = smallData({ zones: [{ ...smallData().zones[0]!, name: hostile }] });
    const text = renderBuildData(data);
    expect(text).not.toMatch(/<|\u2028|\0/);
    expect(JSON.parse(text)).toEqual(data);
  });
});
