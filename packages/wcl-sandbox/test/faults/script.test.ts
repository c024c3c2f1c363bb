import { describe, expect, it } from 'vitest';
import { faultScript, passingFaults } from '../../src/index.ts';
import type { SandboxRequest } from '../../src/index.ts';
import { faultNamed } from '../../src/faults/catalogue.ts';
import { FaultScriptError, readFaultScript, readFaultStep } from '../../src/faults/script.ts';

const request = (endpoint: SandboxRequest['endpoint'], operation?: string): SandboxRequest => ({
  endpoint,
  operation,
  number: 1,
  body: '',
});

describe('a script', () => {
  /** Which of so many like requests get a fault, counted from 1. */
  const hit = (step: Parameters<typeof faultScript>[0][number], count = 12): number[] => {
    const rule = faultScript([step]);
    return Array.from({ length: count }, (_, index) => index + 1).filter(
      () => rule(request('api', 'Rankings')) !== undefined,
    );
  };

  it('says which requests, from which on, how often, and how many', () => {
    expect(hit({ fault: 'reset', times: 2 })).toEqual([1, 2]);
    expect(hit({ fault: 'reset', from: 3, times: 2 })).toEqual([3, 4]);
    expect(hit({ fault: 'reset', from: 2, every: 4 })).toEqual([2, 6, 10]);
    expect(hit({ fault: 'reset', on: 'trees' })).toEqual([]);
    expect(hit({ fault: 'reset', operation: 'Discovery' })).toEqual([]);
    expect(hit({ fault: 'reset', on: 'api', operation: 'Rankings', every: 5 })).toEqual([1, 6, 11]);
  });

  it('of one encounter leaves alone the requests that do not ask for it', () => {
    const rule = faultScript([
      { fault: 'page-error', encounter: 3470 },
      { fault: 'page-refused', encounter: 3445 },
    ]);
    const hits = (...encounters: readonly number[]) => {
      const variables = encounters.map((encounterId, index) => [`encounterId${index}`, encounterId]);
      return rule({
        ...request('api', 'Rankings'),
        body: JSON.stringify({ variables: Object.fromEntries(variables) }),
      });
    };
    expect(hits(3455, 3470, 3445)).toMatchObject({ fault: 'graphqlError', encounterId: 3470 });
    expect(hits(3445)).toMatchObject({ fault: 'refused', encounterId: 3445 });
    expect(hits(3455, 34450)).toBeUndefined();
  });

  it('of one encounter may wait until its talents are asked for', () => {
    const rule = faultScript([{ fault: 'http-500', encounter: 3470, talents: true }]);
    const isHit = (...pages: readonly (readonly [encounterId: number, talents: boolean])[]): boolean => {
      const variables = pages.flatMap(([encounterId, talents], index) => [
        [`encounterId${index}`, encounterId],
        [`talents${index}`, talents],
      ]);
      const body = JSON.stringify({ variables: Object.fromEntries(variables) });
      return rule({ ...request('api', 'Rankings'), body }) !== undefined;
    };
    expect(isHit([3445, true], [3470, true])).toBe(true);
    expect(isHit([3445, true], [3470, false])).toBe(false);
    expect(isHit([3445, true])).toBe(false);
  });

  it('without an encounter can be about talents alone', () => {
    const rule = faultScript([{ fault: 'silence', talents: false }]);
    const ask = (talents: boolean) =>
      rule({
        ...request('api', 'Rankings'),
        body: JSON.stringify({ variables: { encounterId0: 3470, talents0: talents } }),
      });
    expect(ask(false)).toEqual({ kind: 'hang' });
    expect(ask(true)).toBeUndefined();
    expect(rule(request('api', 'Discovery'))).toBeUndefined();
  });

  it('hits a share of the requests, the same ones for the same seed', () => {
    const hits = hit({ fault: 'mixed', rate: 0.05 }, 4000);
    expect(hits.length).toBeGreaterThan(150);
    expect(hits.length).toBeLessThan(250);
    expect(hit({ fault: 'mixed', rate: 0.05 }, 4000)).toEqual(hits);
  });

  it('takes the passing faults in turn when they are mixed', () => {
    const rule = faultScript([{ fault: 'mixed' }]);
    const put = passingFaults.map(() => rule(request('token')));
    expect(put).toEqual(passingFaults.map(faultNamed));
  });

  it('is read from a flag and from JSON, and refused with the place when it makes no sense', () => {
    expect(readFaultStep('mixed,rate=5%')).toEqual({ fault: 'mixed', rate: 0.05 });
    expect(readFaultStep('page-error, encounter=3470, on=api')).toEqual({
      fault: 'page-error',
      encounter: 3470,
      on: 'api',
    });
    expect(readFaultStep('http-500,encounter=3470,talents=yes')).toMatchObject({ talents: true });
    expect(readFaultStep('http-500,talents=no')).toMatchObject({ talents: false });
    expect(readFaultScript('[{"fault": "silence", "times": 1}]')).toEqual([{ fault: 'silence', times: 1 }]);
    for (const wrong of [
      'bogus',
      'reset,on=moon',
      'reset,from=x',
      'reset,rate=2',
      'reset,colour=1',
      'reset,talents=maybe',
      '',
    ]) {
      expect(() => readFaultStep(wrong)).toThrow(FaultScriptError);
    }
    expect(() => readFaultScript('{')).toThrow(FaultScriptError);
    expect(() => readFaultScript('[{"fault": "reset", "on": "moon"}]')).toThrow(/at \[0\]\.on/);
  });
});
