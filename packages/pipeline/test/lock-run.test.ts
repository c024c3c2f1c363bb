import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lockCheckpoint } from '../src/checkpoint/lock.ts';
import { lockRun } from '../src/run/lock-run.ts';
import { checkpointFile, environmentFor, newHome, readWritten, removeHomes } from './run-cli.ts';
import { runMain } from './run-main.ts';
import { sharedSandbox } from './shared.ts';

const sandbox = await sharedSandbox();
afterAll(removeHomes);

describe('two homes with one --out', () => {
  it.each<[string, (shared: string) => string]>([
    ['by the same path', (shared) => shared],
    [
      'by a link',
      (shared) => {
        const link = join(newHome(), 'link');
        symlinkSync(shared, link);
        return link;
      },
    ],
  ])('write one after the other, never at the same time: %s', (_, other) => {
    const [a, b, out] = [newHome(), newHome(), newHome()];
    const unlock = lockRun({ checkpoint: checkpointFile(a), out });
    expect(() => lockRun({ checkpoint: checkpointFile(b), out: other(out) })).toThrow(
      /^Another refresh is writing to \S+, with another checkpoint/,
    );
    // The second has not kept its own checkpoint's lock.
    lockCheckpoint(checkpointFile(b))();
    unlock();
    lockRun({ checkpoint: checkpointFile(b), out: other(out) })();
    expect(readdirSync(out)).toEqual([]);
  });

  it('that is not there yet are kept apart as well', () => {
    const [a, b, above] = [newHome(), newHome(), newHome()];
    const out = join(above, 'not', 'yet');
    mkdirSync(join(above, 'other'));
    const unlock = lockRun({ checkpoint: checkpointFile(a), out });
    expect(() => lockRun({ checkpoint: checkpointFile(b), out })).toThrow(/is writing to/);
    lockRun({ checkpoint: checkpointFile(b), out: join(above, 'other') })();
    unlock();
  });

  it('the second run fails while the first one goes on, and takes nothing away afterwards', async () => {
    const [a, b] = [newHome(), newHome()];
    const out = join(a, 'data');
    const narrow = ['--content', 'raid', '--encounter', '3470', '--pages', '1', '--out', out];
    const unlock = lockRun({ checkpoint: checkpointFile(a), out });
    const second = ['--spec', '257', ...narrow];
    const refused = await runMain(second, environmentFor(sandbox, b));
    expect([refused.code, refused.stderr]).toEqual([
      1,
      expect.stringMatching(/Another refresh is writing to/),
    ]);
    unlock();
    const addon = ['--addon-dir', join(a, 'dist', 'AzerothsTopTalent')];
    expect((await runMain(['--spec', '256', ...narrow, ...addon], environmentFor(sandbox, a))).code).toBe(0);
    expect((await runMain([...second, ...addon], environmentFor(sandbox, b))).code).toBe(0);
    const { specs } = JSON.parse(readWritten(a).buildData) as { specs: object };
    expect(Object.keys(specs)).toEqual(['256', '257']);
  });
});
