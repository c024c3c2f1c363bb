/** When a specialization change is noticed. */
import { describe, expect, it } from 'vitest';
import { createSpecWatch } from '../src/core/moment/spec-watch.ts';

describe('a specialization change', () => {
  it('is noticed, and so is the change back before the next look', () => {
    let specId: number | undefined = 256;
    const watch = createSpecWatch({ specId: () => specId });
    watch.saw(256);
    expect(watch.noticeChange()).toBeUndefined();
    specId = 257;
    expect(watch.noticeChange()).toEqual({ kind: 'specializationChanged' });
    specId = 256;
    expect(watch.noticeChange()).toEqual({ kind: 'specializationChanged' });
  });

  it('counts as the login if none was seen before, and does not count while the client knows no specialization', () => {
    const specIds = [undefined, 256];
    const watch = createSpecWatch({ specId: () => specIds.shift() });
    expect(watch.noticeChange()).toBeUndefined();
    expect(watch.noticeChange()).toEqual({ kind: 'login' });
  });
});
