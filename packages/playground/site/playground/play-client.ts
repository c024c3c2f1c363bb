/** The page's side of the worker: what is known of the session, and how to act in it. */
import type { Action } from '../../sim/action.ts';
import type { View } from '../../sim/view.ts';
import type { OwnSpecializations } from './game.ts';
import { writeLink } from './link.ts';
import type { Session, Step } from './link.ts';
import { logLine } from './log-line.ts';
import type { LogLine } from './log-line.ts';
import type { Order, Report } from './protocol.ts';
import { usualSettings } from './settings.ts';
import type { PlaySettings } from './settings.ts';

export interface PlayState {
  readonly settings: PlaySettings;
  readonly steps: readonly Step[];
  /** Name of the story that plays; undefined for a session by hand. */
  readonly story: string | undefined;
  /** Undefined until the first view. */
  readonly view: View | undefined;
  readonly log: readonly LogLine[];
  readonly chat: readonly string[];
  /** Errors that the addon raised, and what it asked for while the client forbade it. */
  readonly errors: readonly string[];
  readonly stories: readonly string[];
  /** Whether the worker is ready: until then nobody knows what data there is. */
  readonly ready: boolean;
  /** What the project's own data knows; undefined without such data. */
  readonly own: OwnSpecializations | undefined;
  readonly paused: boolean;
  /** How many sessions and stories were started. */
  readonly started: number;
  /** Why the last action was refused; undefined if it was not. */
  readonly refusal: string | undefined;
  /** Why nothing goes on; undefined while it does. */
  readonly broken: string | undefined;
}

/** Older lines are dropped. */
const mostLines = 1500;

const nothingYet: PlayState = {
  settings: usualSettings,
  steps: [],
  story: undefined,
  view: undefined,
  log: [],
  chat: [],
  errors: [],
  stories: [],
  ready: false,
  own: undefined,
  paused: false,
  started: 0,
  refusal: undefined,
  broken: undefined,
};

export class PlayClient {
  state: PlayState = nothingYet;
  private worker: Worker;
  private readonly spawn: () => Worker;
  private readonly changed: () => void;

  /** @param changed Called whenever `state` is another. */
  constructor(spawn: () => Worker, changed: () => void) {
    this.spawn = spawn;
    this.changed = changed;
    this.worker = this.hired();
  }

  start(session: Session): void {
    const { settings, steps, story } = session;
    const started = this.state.started + 1;
    this.set({ settings, steps, story, started, refusal: undefined, broken: undefined });
    this.send({ kind: 'start', session });
  }

  /** The same session from its beginning, on other files: the worker reads them anew. */
  restartWithNewFiles(): void {
    this.worker.terminate();
    this.worker = this.hired();
    const { settings, steps, story } = this.state;
    this.send({ kind: 'start', session: { settings, steps, story } });
  }

  act(action: Action): void {
    this.set({ refusal: undefined });
    this.send({ kind: 'act', action });
  }

  pause(paused: boolean): void {
    this.set({ paused });
    this.send({ kind: 'pause', paused });
  }

  openStory(name: string): void {
    this.start({ settings: this.state.settings, steps: [], story: name });
  }

  nextStep(): void {
    this.send({ kind: 'nextStep' });
  }

  /** What is behind the `#` of a link to this session. */
  link(): string {
    const { settings, steps, story } = this.state;
    return writeLink({ settings, steps, story });
  }

  private hired(): Worker {
    const worker = this.spawn();
    worker.addEventListener('message', (event: MessageEvent<Report>) => {
      this.hear(event.data);
    });
    worker.addEventListener('error', () => {
      this.set({ broken: 'The part of this page that runs Lua could not be started. Reload the page.' });
    });
    return worker;
  }

  private send(order: Order): void {
    this.worker.postMessage(order);
  }

  private hear(report: Report): void {
    switch (report.kind) {
      case 'ready':
        this.set({ ready: true, stories: report.stories, own: report.own });
        return;
      case 'refused':
        this.set({ refusal: report.why });
        return;
      case 'broken':
        this.set({ broken: report.why });
        return;
      case 'view':
        this.look(report.view, report.fresh, report.steps);
    }
  }

  private look(view: View, fresh: boolean, steps: readonly Step[]): void {
    const lines = view.lines.map((line) => logLine(line)).filter((line) => line !== undefined);
    const before = fresh ? nothingYet : this.state;
    const chat = lines.filter(({ kind }) => kind === 'chat').map(({ text }) => text);
    this.set({
      view,
      steps,
      story: view.story?.name,
      log: [...before.log, ...lines].slice(-mostLines),
      chat: [...before.chat, ...chat].slice(-mostLines),
      errors: [...before.errors, ...view.errors, ...view.violations],
    });
  }

  private set(change: Partial<PlayState>): void {
    this.state = { ...this.state, ...change };
    this.changed();
  }
}
