/** The last line of a run: what to do next. */
import { exitCodes } from '../exit-codes.ts';
import type { Outcome } from './outcome.ts';

export interface WhatFollows {
  /** When there are points again: "in 17 min (14:05)"; undefined if they are not the problem. */
  readonly resumesAt: string | undefined;
  /** `pnpm start`: the addon is built when the refresh is over. */
  readonly buildsAddon: boolean;
}

/** Empty if a program follows that says it itself. */
export function nextStep(outcome: Outcome, { resumesAt, buildsAddon }: WhatFollows): readonly string[] {
  const { exitCode, stopped, otherVersion, unfinished, leftOut, lost, files, source } = outcome;
  if (resumesAt !== undefined) {
    return [
      `Next: the same command goes on ${resumesAt}, when there are points again. With --wait it waits for them by itself.`,
    ];
  }
  if (exitCode === exitCodes.interrupted) {
    return ['Next: the same command goes on where this one stopped.'];
  }
  if (stopped !== null) {
    return [
      'Next: pnpm refresh doctor says what is wrong. Then the same command goes on where this one stopped.',
    ];
  }
  if (exitCode === exitCodes.failed) {
    return [];
  }
  if (otherVersion !== null) {
    return [
      'Next: update the project. Where there is no update yet, docs/recipes.md says what a new version of import codes changes. Then the same command goes on.',
    ];
  }
  if (unfinished.length > 0) {
    const what = unfinished.length === 1 ? 'unfinished cell' : `${unfinished.length} unfinished cells`;
    return [`Next: the same command asks again for the ${what}.`];
  }
  if (leftOut.length + lost.length > 0) {
    return ['Next: the same command asks again for what was left out.'];
  }
  if (source === 'sample') {
    const build = buildsAddon ? '' : 'pnpm start --sample builds the addon with it; ';
    return [
      `Next: ${build}for real data put WCL_CLIENT_ID and WCL_CLIENT_SECRET into .env, as .env.example says.`,
    ];
  }
  const check = 'pnpm refresh verify compares a few builds with their reports.';
  if (files.talentData === null) {
    return [`Next: ${check}`];
  }
  return buildsAddon ? [] : [`Next: pnpm build makes the addon of it; ${check}`];
}
