import { AllowanceSpentError, BlockedError, RateLimitedError, ServerError } from '@toptalent/warcraft-logs';
import type { FaultStep } from '@toptalent/wcl-sandbox';
import { describe, expect, it } from 'vitest';
import { InterruptedError } from '../src/run/interruption.ts';
import { exitCodeFor } from '../src/run/outcome.ts';
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

describe('the exit code of a run', () => {
  const context = { request: 'a page', pointsLeft: 0 };

  it.each<[number, string, unknown, number]>([
    [0, 'that nothing stopped', undefined, 0],
    [3, 'that lacks a cell', undefined, 1],
    [3, 'without points', new AllowanceSpentError(context, 60), 0],
    [3, 'that is asked to slow down', new RateLimitedError(context, 60), 0],
    [3, 'that a failing service stopped, with cells to resume', new ServerError(context, 503), 1],
    [1, 'that a failing service stopped before anything was to be fetched', new ServerError(context, 503), 0],
    [1, 'that was refused, whatever it lacks', new BlockedError(context, 'host'), 5],
    [1, 'that a bug stopped', new TypeError('a bug'), 5],
    [130, 'that was interrupted, whatever it lacks', new InterruptedError('Stopped by SIGINT.'), 5],
  ])('is %i of one %s', (code, _, stoppedBy, missing) => {
    expect(exitCodeFor(stoppedBy, missing)).toBe(code);
  });
});
