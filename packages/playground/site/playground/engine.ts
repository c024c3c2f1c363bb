/** Runs a session in the Lua machine: does what is ordered, lets the client's clock follow the real one, reports views. */
import { specializationById } from '@toptalent/game';
import type { Action } from '../../sim/action.ts';
import type { SessionStart } from '../../sim/session-start.ts';
import type { View } from '../../sim/view.ts';
import type { ClassTrees, Game, GameFile } from './game.ts';
import type { Session, Step } from './link.ts';
import type { Order, Report } from './protocol.ts';
import { withAction } from './record.ts';

/** The functions of `sim/lua-host.ts`, in a machine of their own. */
export interface LuaHost {
  useFiles(files: readonly GameFile[]): void;
  start(start: SessionStart): void;
  act(action: Action): string | undefined;
  pass(milliseconds: number): void;
  view(): View;
  storyNames(): readonly string[];
  openStory(name: string): void;
  nextStep(): void;
  dispose(): void;
}

export interface EngineParts {
  readonly game: Game;
  /** The talent trees that the project's own data is played on; asked for by sessions with that data only. */
  ownTrees(): Promise<ClassTrees>;
  /** A new machine for every session, so that nothing of an earlier one is left. */
  newHost(): Promise<LuaHost>;
  report(report: Report): void;
  /** Milliseconds of the real clock. */
  now(): number;
  /** Calls back once, after so many milliseconds; the call before is cancelled. */
  wakeIn(milliseconds: number): void;
}

/** A machine with the session's files, and the talent trees that its data is played on; none for the sample's. */
interface Begun {
  readonly host: LuaHost;
  readonly trees: ClassTrees;
}

const daySeconds = 24 * 3600;
/** The first login is this long after the data was made; with data a month old, a month more. */
const loginDelay = 2 * daySeconds;
const stale = 30 * daySeconds;
/** Until the login's popup shows: the addon waits for talents to settle. */
const settling = 3000;

export class Engine {
  private readonly parts: EngineParts;
  private host: LuaHost | undefined;
  private steps: readonly Step[] = [];
  /** The client's clock after the last step. */
  private lastStepAt = 0;
  /** The client's clock and the real one when both were last compared. */
  private clientTime = 0;
  private realTime = 0;
  private paused = false;
  private inStory = false;
  /** Counts orders that start something: a later one overtakes. */
  private started = 0;

  constructor(parts: EngineParts) {
    this.parts = parts;
  }

  async take(order: Order): Promise<void> {
    switch (order.kind) {
      case 'start':
        return this.start(order.session);
      case 'act':
        return this.act(order.action);
      case 'pause':
        this.catchUp();
        this.paused = order.paused;
        return this.show(false);
      case 'nextStep':
        this.host?.nextStep();
        return this.show(false);
    }
  }

  /** The time for which `wakeIn` was called has come. */
  wake(): void {
    this.catchUp();
    this.show(false);
  }

  private async start({ settings, steps, story }: Session): Promise<void> {
    const begun = await this.newHost(story === undefined && settings.data === 'own');
    if (begun === undefined) {
      return;
    }
    const { host, trees } = begun;
    this.steps = [];
    this.lastStepAt = 0;
    this.clientTime = 0;
    this.inStory = story !== undefined && host.storyNames().includes(story);
    if (story !== undefined && this.inStory) {
      host.openStory(story);
      this.show(true);
      return;
    }
    if (story !== undefined) {
      this.parts.report({ kind: 'refused', why: `There is no story "${story}". Here is a session instead.` });
    }
    const { data } = settings;
    const { generatedAt } = this.dataOf(data === 'own');
    host.start({
      specId: settings.specId,
      level: settings.level,
      locale: settings.locale,
      worn: settings.worn,
      noData: data === 'missing',
      startedAt: generatedAt + loginDelay + (data === 'stale' ? stale : 0),
      tree: trees[specializationById(settings.specId)?.classId ?? 0],
    });
    if (steps.length === 0) {
      this.passTime(settling);
    }
    for (const { after, action } of steps) {
      this.passTime(this.lastStepAt + after - this.clientTime);
      this.record(action);
      const refusal = host.act(action);
      if (refusal !== undefined) {
        this.parts.report({ kind: 'refused', why: refusal });
      }
    }
    this.realTime = this.parts.now();
    this.show(true);
  }

  private act(action: Action): void {
    if (this.host === undefined) {
      return;
    }
    this.catchUp();
    const refusal = this.host.act(action);
    if (refusal === undefined) {
      this.record(action);
    } else {
      this.parts.report({ kind: 'refused', why: refusal });
    }
    this.show(false);
  }

  /** Undefined if a later order overtook this one meanwhile. */
  private async newHost(own: boolean): Promise<Begun | undefined> {
    this.started += 1;
    const mine = this.started;
    const trees = own && this.parts.game.own !== null ? await this.parts.ownTrees() : {};
    const host = await this.parts.newHost();
    if (mine !== this.started) {
      host.dispose();
      return undefined;
    }
    this.host?.dispose();
    this.host = host;
    host.useFiles([
      ...this.parts.game.addon,
      { name: 'TalentData.lua', source: this.dataOf(own).talentData },
    ]);
    return { host, trees };
  }

  private dataOf(own: boolean) {
    const { game } = this.parts;
    return own ? (game.own ?? game.sample) : game.sample;
  }

  /** A story keeps nothing: its link is its name. */
  private record(action: Action): void {
    if (this.inStory) {
      return;
    }
    this.steps = withAction(this.steps, action, this.clientTime - this.lastStepAt);
    this.lastStepAt = this.clientTime;
  }

  /** Lets the client's clock pass as much time as the real one did. */
  private catchUp(): void {
    const now = this.parts.now();
    const passed = Math.floor(now - this.realTime);
    this.realTime += passed;
    if (!this.paused && !this.inStory) {
      this.passTime(passed);
    }
  }

  private passTime(milliseconds: number): void {
    if (milliseconds > 0) {
      this.host?.pass(milliseconds);
      this.clientTime += milliseconds;
    }
  }

  private show(fresh: boolean): void {
    if (this.host === undefined) {
      return;
    }
    const view = this.host.view();
    this.clientTime = view.now;
    this.parts.report({ kind: 'view', view, fresh, steps: this.steps });
    if (view.nextDue >= 0 && !this.paused && !this.inStory) {
      this.parts.wakeIn(Math.max(0, view.nextDue - view.now));
    }
  }
}
