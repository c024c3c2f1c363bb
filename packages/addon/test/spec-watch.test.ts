/** When a specialization change is noticed. */
import { describe, expect, it } from 'vitest';
import { createSpecWatch } from '../src/core/moment/spec-watch.ts';

describe('a specialization change', () => {
  it('is noticed once it was seen, also if the player changes back before the next look', () => {
    let specId: number | undefined = 256;
    const watch = createSpecWatch({ specId: () => specId });
    watch.saw(256);
    expect(watch.change()).toBeUndefined();
    specId = 257;
    expect(watch.change()).toEqual({ kind: 'specializationChanged' });
    specId = 256;
    expect(watch.change()).toEqual({ kind: 'specializationChanged' });
  });

  it('before anything was seen is the login itself; while the client does not know the specialization there is none', () => {
    const specIds = [undefined, 256];
    const watch = createSpecWatch({ specId: () => specIds.shift() });
    expect(watch.change()).toBeUndefined();
    expect(watch.change()).toEqual({ kind: 'login' });
  });
});
