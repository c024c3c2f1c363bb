/** Scripts of faults: which requests get which fault, and how often; read from JSON or a command line. */
import { createRandom } from '@toptalent/sample';
import * as z from 'zod';
import type { Fault, FaultRule, SandboxRequest } from '../http/fault.ts';
import { faultNamed, faultNames, passingFaults } from './catalogue.ts';
import type { FaultName } from './catalogue.ts';

const stepSchema = z.strictObject({
  /** A name of the catalogue, or "mixed": the passing ones in turn. */
  fault: z.enum([...faultNames, 'mixed']),
  /** Only requests to this endpoint. */
  on: z.enum(['token', 'api', 'trees']).optional(),
  /** Only this GraphQL operation. */
  operation: z.string().optional(),
  /** Only requests for rankings of this encounter; a fault of encounters then leaves all others alone. */
  encounter: z.int().optional(),
  /** Only requests for rankings with talents (true), or only those without (false). */
  talents: z.boolean().optional(),
  /** The first of the requests that fit; 1 unless given. */
  from: z.int().min(1).optional(),
  /** The most requests that get the fault. */
  times: z.int().min(1).optional(),
  /** Every nth of them, from `from` on. */
  every: z.int().min(1).optional(),
  /** The share of them that gets the fault, 0 to 1, drawn from the seed. */
  rate: z.number().min(0).max(1).optional(),
});

/** One line of a script. */
export type FaultStep = z.output<typeof stepSchema>;

/** A script that makes no sense. */
export class FaultScriptError extends Error {
  override readonly name = 'FaultScriptError';
}

/** The rule of a script. The first step that fits a request and is due decides. */
export function faultScript(steps: readonly FaultStep[], seed = 1): FaultRule {
  const random = createRandom([seed, 77]);
  const states = steps.map((step) => ({ step, seen: 0, put: 0 }));
  let turn = 0;
  const faultOf = (step: FaultStep): Fault => {
    const name: FaultName =
      step.fault === 'mixed' ? passingFaults[turn++ % passingFaults.length]! : step.fault;
    const fault = faultNamed(name);
    return fault.kind === 'encounter' ? { ...fault, encounterId: step.encounter } : fault;
  };
  return (request) => {
    for (const state of states) {
      const { step } = state;
      if (!fits(step, request)) {
        continue;
      }
      state.seen += 1;
      const since = state.seen - (step.from ?? 1);
      const due =
        since >= 0 &&
        since % (step.every ?? 1) === 0 &&
        state.put < (step.times ?? Infinity) &&
        (step.rate === undefined || random.chance(step.rate));
      if (due) {
        state.put += 1;
        return faultOf(step);
      }
    }
    return undefined;
  };
}

function fits(step: FaultStep, request: SandboxRequest): boolean {
  return (
    request.endpoint !== 'other' &&
    (step.on === undefined || step.on === request.endpoint) &&
    (step.operation === undefined || step.operation === request.operation) &&
    (isListingFault(step) || asksFor(step, request.body))
  );
}

/** The list of zones is asked for without naming an encounter. */
function isListingFault({ fault }: FaultStep): boolean {
  return fault === 'listing-error' || fault === 'zone-listing-error';
}

/** Each page has variables of its own: `{"encounterId0": 3470, "talents0": true}`. */
function asksFor({ encounter, talents }: FaultStep, body: string): boolean {
  if (encounter === undefined && talents === undefined) {
    return true;
  }
  const { variables } = requestSchema.safeParse(parseOrUndefined(body)).data ?? { variables: {} };
  return Object.entries(variables).some(([name, value]) => {
    const position = /^encounterId(\d*)$/u.exec(name)?.[1];
    return (
      position !== undefined &&
      (encounter === undefined || value === encounter) &&
      (talents === undefined || (variables[`talents${position}`] === true) === talents)
    );
  });
}

const requestSchema = z.object({ variables: z.record(z.string(), z.unknown()) });

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads a script: a JSON list of steps.
 *
 * @throws {FaultScriptError} that says what makes no sense, and where.
 */
export function readFaultScript(json: string): readonly FaultStep[] {
  let list: unknown;
  try {
    list = JSON.parse(json);
  } catch {
    throw new FaultScriptError('A script of faults is a list in JSON.');
  }
  return checked(z.array(stepSchema).safeParse(list));
}

/**
 * Reads one step as typed: `http-502,on=api,from=3,times=2`; a rate may be typed as `rate=5%`.
 *
 * @throws {FaultScriptError} that says what makes no sense.
 */
export function readFaultStep(text: string): FaultStep {
  const [fault, ...settings] = text.split(',').map((part) => part.trim());
  const step: Record<string, unknown> = { fault };
  for (const setting of settings) {
    const [name = '', value = ''] = setting.split('=');
    step[name] = valueOf(name, value);
  }
  return checked(stepSchema.safeParse(step));
}

function valueOf(name: string, text: string): unknown {
  switch (name) {
    case 'on':
    case 'operation':
      return text;
    case 'talents':
      return text === 'yes' ? true : text === 'no' ? false : text;
    default:
      return numberOf(text);
  }
}

/** NaN for text that is no number: the schema reports it. */
function numberOf(text: string): number {
  const value = text === '' ? NaN : Number(text.replace(/%$/u, ''));
  return text.endsWith('%') ? value / 100 : value;
}

function checked<Value>(parsed: z.ZodSafeParseResult<Value>): Value {
  if (!parsed.success) {
    throw new FaultScriptError(z.prettifyError(parsed.error));
  }
  return parsed.data;
}
