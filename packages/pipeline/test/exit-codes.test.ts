import type { FaultStep } from '@toptalent/wcl-sandbox';
import { describe, expect, it } from 'vitest';
import { laterBoss, narrowArgs } from './faulty-world.ts';
import { newHome } from './run-cli.ts';
import { sharedWorld } from './shared.ts';

const world = await sharedWorld();

/** The exit code 130 of a process is tested with the signals that cause it. */
describe('the exit code of the process', () => {
  it.each<[number, string, readonly FaultStep[], readonly string[]]>([
    [0, 'a run that is complete', [], narrowArgs],
    [1, 'a run that failed', [{ fault: 'cloudflare', on: 'api' }], narrowArgs],
    [2, 'a command line that makes no sense', [], ['--spec', 'Disciplin', '--pages', 'many']],
    [3, 'a run that can be resumed', [{ fault: 'http-503', encounter: laterBoss }], narrowArgs],
  ])('is %i after %s', async (code, _, steps, args) => {
    world.put(steps);
    const end = await world.runProcess(newHome(), args);
    expect(end.code, end.stderr).toBe(code);
  });
});
