/** Everything that may happen in one step of a random session. */
import { characterSteps } from './character-steps.ts';
import { combatSteps } from './combat-steps.ts';
import { interfaceSteps } from './interface-steps.ts';
import { loadoutSteps } from './loadout-steps.ts';
import { placeSteps } from './place-steps.ts';
import type { FuzzStep } from './session.ts';
import { timeSteps } from './time-steps.ts';
import { trapSteps } from './trap-steps.ts';

export const fuzzSteps: readonly FuzzStep[] = [
  ...timeSteps,
  ...interfaceSteps,
  ...combatSteps,
  ...placeSteps,
  ...characterSteps,
  ...loadoutSteps,
  ...trapSteps,
];
