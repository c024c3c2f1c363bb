import { passingFaults } from '@toptalent/wcl-sandbox';
import type { FaultName, FaultStep } from '@toptalent/wcl-sandbox';
import { describe, expect, it } from 'vitest';
import { expectComplete, laterBoss, narrowArgs } from './faulty-world.ts';
import { newHome, readWritten } from './run-cli.ts';
import { sharedWorld, undisturbedRun } from './shared.ts';

const world = await sharedWorld();
const { files: undisturbed } = await undisturbedRun(world);

/** The first answers of every kind but the token: trees, the list of zones, rankings. Each is asked for five times at most. */
const everywhere = (faults: readonly FaultName[]): readonly FaultStep[] =>
  faults.flatMap((fault) => [
    // Trees need no token. One that expires there would do so at any moment of what is asked meanwhile: twice, perhaps.
    ...(fault === 'token-expired' ? [] : [{ fault, on: 'trees', times: 1 } as const]),
    { fault, on: 'api', operation: 'Rankings', from: 2, times: 1 },
    { fault, on: 'api', operation: 'Discovery', times: 1 },
  ]);

const groups: readonly (readonly FaultName[])[] = [
  ['http-500', 'reset', 'torn-json', 'slow-down-0'],
  ['reset-in-body', 'broken-gzip', 'html-200', 'token-expired'],
  ['slow-down', 'http-502', 'http-503', 'http-504', 'slow'],
  ['http-520', 'http-521', 'http-522', 'http-523'],
  ['http-524', 'http-404', 'http-408', 'http-425'],
];

describe('faults that pass, in the first answers of every kind, change nothing about the outcome:', () => {
  it.each(groups.map((group) => [group.join(', '), group] as const))('%s', async (_, group) => {
    const faults = everywhere(group);
    world.put(faults);
    world.sandbox.resetStats();
    const home = newHome();
    const end = await world.run(home);
    expect(end.stderr).not.toMatch(/Failed|Stopped/);
    expect(end.code, end.stderr).toBe(0);
    expect(world.sandbox.stats().faults).toBe(faults.length);
    expect(readWritten(home)).toEqual(undisturbed);
  });

  it('nor do they in the answers that give the token', async () => {
    const faults: FaultName[] = ['http-500', 'reset', 'torn-json', 'broken-gzip', 'slow-down-0'];
    world.put(faults.map((fault) => ({ fault, on: 'token', times: 1 })));
    const home = newHome();
    await expectComplete(world.run(home));
    expect(readWritten(home)).toEqual(undisturbed);
  });

  it('none is left out', () => {
    expect(groups.flat()).toEqual(expect.arrayContaining([...passingFaults]));
  });

  it('half a minute of silence, and a body that never ends, with the time-out that WCL_TIMEOUT_MS sets', async () => {
    world.put([
      { fault: 'silence', on: 'trees', times: 1 },
      { fault: 'endless', on: 'api', encounter: laterBoss, times: 1 },
      { fault: 'silence', on: 'api', encounter: laterBoss, times: 1 },
      { fault: 'endless', on: 'token', times: 1 },
    ]);
    const home = newHome();
    await expectComplete(world.run(home, narrowArgs, { WCL_TIMEOUT_MS: '5000' }));
    expect(readWritten(home)).toEqual(undisturbed);
  });
});

describe('every third answer faulty, the passing faults in turn', () => {
  it('is completed, with the same bytes as without a fault', async () => {
    const args = ['--spec', '256', '--spec', '581', '--content', 'raid'];
    const [well, ill] = [newHome(), newHome()];
    world.put([]);
    await expectComplete(world.run(well, args));
    world.put([{ fault: 'mixed', every: 3 }]);
    world.sandbox.resetStats();
    await expectComplete(world.run(ill, args));
    expect(world.sandbox.stats().faults).toBeGreaterThanOrEqual(4);
    expect(readWritten(ill)).toEqual(readWritten(well));
  });
});
