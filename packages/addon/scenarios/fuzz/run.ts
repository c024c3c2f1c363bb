/**
 * Plays one random session: steps drawn from a seed, with checks after each.
 *
 * Every step has a random source of its own, so that leaving out steps does not change the others: a failure can be made smaller.
 */
import { specializations } from '@toptalent/game';
import { protectedCall } from '@toptalent/wow-sim';
import { ScenarioWorld } from '../world.ts';
import type { ScenarioHost } from '../world.ts';
import { firstProblem, startWatch } from './invariants.ts';
import { OwnLoadouts } from './loadouts.ts';
import { quietProblem } from './quiet.ts';
import { nextSeed, Random } from './random.ts';
import type { FuzzSession, FuzzStep } from './session.ts';
import { fuzzSteps } from './steps.ts';
import { clearTraps } from './trap-steps.ts';

export interface FuzzPlan {
  readonly seed: number;
  /** How many steps. */
  readonly steps: number;
  /** 0-based numbers of steps to leave out. */
  readonly without: readonly number[];
  readonly allowedGlobals: readonly string[];
}

export interface FuzzResult {
  /** Steps taken, the failing one included. */
  readonly taken: number;
  /** The rule that the step broke, in words; undefined if it broke none. */
  readonly problem?: string | undefined;
  /** The last lines of the transcript, when something failed. */
  readonly tail: readonly string[];
}

/** Steps between two quiet times; one more comes at the end. */
const stepsToQuiet = 150;
/** Lines of the transcript that are kept, and shown with a failure. */
const tailLines = 160;

const weightSum = fuzzSteps.reduce((sum, step) => sum + step.weight, 0);

export function runFuzz(plan: FuzzPlan, host: ScenarioHost): FuzzResult {
  const start = new Random(plan.seed);
  const { specId, classId } = start.pick(specializations);
  const world = new ScenarioWorld(host, { specId });
  const { client } = world;
  const session: FuzzSession = {
    world,
    client,
    own: new OwnLoadouts(),
    codes: () => world.everyCode(),
    specIds: specializations.filter((spec) => spec.classId === classId).map((spec) => spec.specId),
  };
  client.loadouts.wear(world.codes().own);
  client.session.login();
  const watch = startWatch(session, plan.allowedGlobals);
  let taken = 0;
  let stepSeed = nextSeed(plan.seed);
  let problem: string | undefined;
  while (taken < plan.steps && problem === undefined) {
    const number = taken;
    taken += 1;
    stepSeed = nextSeed(stepSeed);
    if (!plan.without.includes(number)) {
      const random = new Random(stepSeed);
      const step = drawStep(random);
      if (step.can === undefined || step.can(client)) {
        client.transcript.add(`## step ${number}: ${step.name}`);
        const broke = protectedCall(() => {
          step.take(session, random);
        });
        problem = broke === undefined ? firstProblem(watch) : `the step broke off: ${broke}`;
      }
    }
    if (problem === undefined && (taken % stepsToQuiet === 0 || taken === plan.steps)) {
      client.transcript.add(`## quiet after step ${number}`);
      clearTraps(client);
      problem = quietProblem(session) ?? firstProblem(watch);
    }
    const { lines } = client.transcript;
    if (lines.length > 4 * tailLines) {
      lines.splice(0, lines.length - tailLines);
    }
    client.chat.splice(0, client.chat.length);
  }
  const tail = problem === undefined ? [] : client.transcript.lines.slice(-tailLines);
  client.session.close();
  return { taken, problem, tail };
}

function drawStep(random: Random): FuzzStep {
  let left = random.below(weightSum);
  for (const step of fuzzSteps) {
    left -= step.weight;
    if (left < 0) {
      return step;
    }
  }
  return fuzzSteps[0]!;
}
