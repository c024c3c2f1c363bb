/** Plays a story step by step: it stops after each thing that the player or the world does. */
import type { Scenario, ScenarioWorld } from '@toptalent/addon/scenarios';

/** A coroutine of Lua. */
interface Thread {
  readonly isThread: true;
}

/** @noSelf */
interface Coroutines {
  create(body: () => void): Thread;
  resume(thread: Thread): LuaMultiReturn<[boolean, unknown]>;
  status(thread: Thread): 'suspended' | 'running' | 'normal' | 'dead';
  yield(): void;
}

declare const coroutine: Coroutines;
declare function pairs(table: object): LuaIterable<LuaMultiReturn<[string, unknown]>>;
declare function rawset(table: object, key: string, value: unknown): void;
declare function getmetatable(table: object): object;
declare function tostring(value: unknown): string;

type Method = (this: object, ...args: unknown[]) => unknown;

export class SteppedStory {
  readonly name: string;
  step = 0;
  done = false;
  private readonly world: ScenarioWorld;
  private readonly thread: Thread;
  /** Whether the story runs just now: its methods are also called to close its client. */
  private running = false;
  /** How many wrapped methods are running: only the outermost stops. */
  private depth = 0;

  /** @param world A new one: nobody is logged in. */
  constructor(story: Scenario, world: ScenarioWorld) {
    this.name = story.name;
    this.world = world;
    const { client } = world;
    const { session, screen, input, character, loadouts, travel, raid, lockouts, keystone } = client;
    for (const part of [
      session,
      screen,
      input,
      character,
      loadouts,
      travel,
      raid,
      lockouts,
      keystone,
      client,
    ]) {
      this.stopAfterActions(part);
    }
    this.thread = coroutine.create(() => {
      story.play(world);
    });
  }

  /** Plays on to the end of the next action, or to the end of the story. */
  next(): void {
    if (this.done) {
      return;
    }
    this.step += 1;
    this.running = true;
    const [ok, problem] = coroutine.resume(this.thread);
    this.running = false;
    if (!ok) {
      this.world.failed.push(`the story broke off: ${tostring(problem)}`);
    }
    this.done = coroutine.status(this.thread) === 'dead';
  }

  /**
   * Makes an object's methods stop when they return, if they wrote something into the transcript: what only looks writes nothing.
   * No protected call lies between a story and these methods, so that Lua 5.1 can stop there.
   */
  private stopAfterActions(part: object): void {
    const transcript = this.world.client.transcript.lines;
    for (const [name, member] of pairs(getmetatable(part))) {
      if (typeof member === 'function' && !name.startsWith('__') && !name.startsWith('____')) {
        const method = member as Method;
        const stepped: Method = (...args) => {
          const before = transcript.length;
          this.depth += 1;
          const result = method.call(part, ...args);
          this.depth -= 1;
          if (this.running && this.depth === 0 && transcript.length > before) {
            coroutine.yield();
          }
          return result;
        };
        rawset(part, name, stepped);
      }
    }
  }
}
