import { compileBundle, workspaceRoot as projectRoot } from '@toptalent/tstl';
import { describe, expect, it } from 'vitest';
import { addonManifest } from '../src/addon.manifest.ts';
import { compactModules } from '../src/compile-addon.ts';
import { withSoleModulesInside } from '../src/inline-modules.ts';
import { moduleHead } from '../src/print-bundle.ts';
import { countGlobals } from './luaparse.ts';

/** How often each global is named in all modules; fields and what modules are handed are none. */
function globalsOf(bodies: ReadonlyMap<string, string>): Record<string, number> {
  const counts = new Map<string, number>();
  for (const body of bodies.values()) {
    countGlobals(`${moduleHead}\n${body}`, counts);
  }
  counts.delete('require');
  return Object.fromEntries([...counts].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

describe('a module that stands inside the one that alone needs it', () => {
  it('names the same globals as by itself: none is hidden by a local around it', () => {
    const { lua } = compileBundle({
      entry: 'packages/addon/src/main.ts',
      projectRoot,
      removeComments: true,
    });
    const { bodies, entry } = compactModules(lua, addonManifest);
    const whole = withSoleModulesInside(bodies, entry);
    expect(whole.size).toBeLessThan(bodies.size * 0.8);
    expect(Object.keys(globalsOf(bodies))).toContain('CreateFrame');
    expect(globalsOf(whole)).toEqual(globalsOf(bodies));
  });

  it('would be seen to name one less if one were', () => {
    const bodies = new Map([
      ['main', 'local date=1\nlocal a=require("a").a\n'],
      ['a', 'function E.a()\nreturn date()\nend\n'],
    ]);
    expect(globalsOf(bodies)).toEqual({ date: 1 });
    expect(globalsOf(withSoleModulesInside(bodies, 'main'))).toEqual({});
  });

  it('is not one that a circle of imports leads back to', () => {
    const bodies = new Map([
      ['main', 'local a=require("a").a\n'],
      ['a', 'local b=require("b").b\nfunction E.a()\nreturn b\nend\n'],
      ['b', 'local a=require("a").a\nfunction E.b()\nreturn a\nend\n'],
    ]);
    expect([...withSoleModulesInside(bodies, 'main').keys()]).toEqual(['main', 'a']);
  });
});
