/** The entry of the playground's Lua bundle: one session on the shipped files, played by hand or by a story. */
import { allScenarios, everySpecialization, ScenarioWorld, shippedHost } from '@toptalent/addon/scenarios';
import type { Scenario, ShippedFile } from '@toptalent/addon/scenarios';
import { clientTreeOf, protectedCall, raise } from '@toptalent/wow-sim';
import type { Action } from './action.ts';
import { codeNamed } from './builds.ts';
import { look } from './look.ts';
import type { Seen } from './look.ts';
import { perform } from './perform.ts';
import type { SessionStart } from './session-start.ts';
import { SteppedStory } from './steps.ts';
import type { View } from './view.ts';

let files: readonly ShippedFile[] = [];
let world: ScenarioWorld | undefined;
let story: SteppedStory | undefined;
let seen: Seen = { lines: 0, errors: 0, violations: 0 };

/** @param given The addon's folder: what of it runs is in the TOC. */
export function useFiles(given: readonly ShippedFile[]): void {
  files = given;
}

/** Starts a session: logs in as that character. */
export function start(settings: SessionStart): void {
  const { specId, level, locale, startedAt, noData, worn } = settings;
  const tree = settings.tree === undefined ? undefined : clientTreeOf(settings.tree);
  const made = newWorld({ specId, level, locale, startedAt, tree });
  if (noData) {
    made.withData((ns) => {
      ns.talentData = undefined;
    });
  }
  const code = codeNamed(made, worn);
  if (code !== undefined && made.client.game.talents.decode(code, specId) !== undefined) {
    made.client.loadouts.wear(code);
  }
  made.client.session.login();
}

/** Does one thing. Returns why it cannot be done; undefined if it was done. */
export function act(action: Action): string | undefined {
  return protectedCall(() => {
    perform(current(), action);
    current().client.pointer.settle();
  });
}

/** Lets so many milliseconds pass, without a line in the transcript. */
export function pass(milliseconds: number): void {
  const { machine, pointer } = current().client;
  machine.clock.advance(milliseconds / 1000, (action) => {
    machine.step(action);
  });
  pointer.settle();
}

/** What the page shows now. */
export function view(): View {
  const now = look(current(), seen);
  return story === undefined
    ? now
    : { ...now, story: { name: story.name, step: story.step, done: story.done, failed: current().failed } };
}

/** Names of the stories of the test suite, in reading order. */
export function storyNames(): readonly string[] {
  return stories().map(({ name }) => name);
}

/** Opens a story at its beginning. */
export function openStory(name: string): void {
  const found =
    stories().find((candidate) => candidate.name === name) ?? raise(`There is no story "${name}".`);
  const made = newWorld(found.choice ?? {});
  story = new SteppedStory(found, made);
}

export function nextStep(): void {
  story?.next();
}

function newWorld(choice: ConstructorParameters<typeof ScenarioWorld>[1]): ScenarioWorld {
  world?.client.session.close();
  world = new ScenarioWorld(shippedHost(files), choice);
  story = undefined;
  seen = { lines: 0, errors: 0, violations: 0 };
  return world;
}

function current(): ScenarioWorld {
  return world ?? raise('No session has begun.');
}

function stories(): readonly Scenario[] {
  return [...allScenarios, ...everySpecialization];
}
