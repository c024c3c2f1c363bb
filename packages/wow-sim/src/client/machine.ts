/** What every part of the simulated client uses: time, events, errors, widgets and the transcript. */
import { Clock } from '../clock.ts';
import { EventBus } from '../events.ts';
import { screen } from '../layout/place.ts';
import { guardedCall, stackHere } from '../lua.ts';
import { SecretVault } from '../secrets.ts';
import type { LuaTypeName } from '../secrets.ts';
import { say, Transcript } from '../transcript.ts';
import { noTraps } from '../traps.ts';
import { SimFrame } from '../widgets/frame.ts';
import { SimGameTooltip } from '../widgets/game-tooltip.ts';
import type { WidgetHost } from '../widgets/host.ts';
import { Globals } from './globals.ts';
import type { SimClientOptions } from './options.ts';
import { usualStart } from './options.ts';
import { screenLines } from './screen-lines.ts';

/** @noSelf */
interface Names {
  icon(icon: number): string;
  spell(spellId: number): string | undefined;
}

export class Machine {
  readonly options: SimClientOptions;
  readonly traps = noTraps();
  readonly clock = new Clock();
  readonly events = new EventBus();
  readonly transcript = new Transcript();
  readonly secrets = new SecretVault();
  readonly globals: Globals;
  /** Epoch seconds at which the clock started. */
  readonly startedAt: number;
  /** Lines that addons wrote into the chat window. */
  readonly chat: string[] = [];
  /** Errors that the addon's code raised, each with the stack in further lines; each is a defect. */
  readonly errors: string[] = [];
  /** What the addon asked for while the client forbade it, with the stack as above; each is a defect. */
  readonly violations: string[] = [];
  readonly widgetHost: WidgetHost;
  /** The names of icons and spells, once there is a character to have talents. */
  names: Names = { icon: () => '', spell: () => undefined };
  readonly uiParent: SimFrame;
  readonly tooltip: SimGameTooltip;
  private depth = 0;
  private shownBefore: readonly string[] = [];
  private castCount = 0;

  constructor(options: SimClientOptions) {
    this.options = options;
    this.globals = new Globals(options.globals);
    this.startedAt = options.startedAt ?? usualStart;
    this.widgetHost = {
      events: this.events,
      run: (what, action) => {
        this.runAddon(what, action);
      },
      setGlobal: (name, value) => {
        this.globals.table[name] = value;
      },
      getGlobal: (name) => this.globals.table[name],
      locale: options.locale ?? 'enUS',
      nameOfIcon: (icon) => this.names.icon(icon),
      nameOfSpell: (spellId) => this.names.spell(spellId),
    };
    this.uiParent = new SimFrame(this.widgetHost, 'Frame', 'UIParent', undefined);
    this.uiParent.SetSize(screen.width, screen.height);
    this.tooltip = new SimGameTooltip(this.widgetHost, 'GameTooltip', 'GameTooltip', this.uiParent);
  }

  /** Runs an addon's code; an error that it raises becomes an entry in `errors`. */
  runAddon(what: string, action: () => void): void {
    guardedCall(action, (message) => {
      this.addError(what, message);
    });
  }

  /** Records an error that an addon's code raised, where it was raised. */
  addError(what: string, message: string): void {
    this.errors.push(`${what}: ${message}${stackHere()}`);
    this.transcript.add(`Lua error in ${what}`);
  }

  /** Records that an addon did what the client forbids. */
  addViolation(what: string): void {
    this.violations.push(`${what}${stackHere()}`);
    this.transcript.add(`VIOLATION: ${what}`);
  }

  /** Does one thing; when the outermost step ends, records what changed on the screen. */
  step(action: () => void): void {
    this.depth += 1;
    action();
    this.depth -= 1;
    if (this.depth === 0) {
      this.recordScreen();
    }
  }

  /** Lets time pass and runs what falls due in it. */
  advance(seconds: number): void {
    this.transcript.add(`-- ${seconds} s pass`);
    this.clock.advance(seconds, (action) => {
      this.step(action);
    });
  }

  /** Fires an event to the addon. */
  fire(event: string, ...payload: unknown[]): void {
    this.transcript.add(
      `event ${event}${payload.map((value) => ` ${this.secrets.isSecret(value) ? 'secret' : say(value)}`).join('')}`,
    );
    this.events.dispatch(event, payload);
  }

  /** Fires a cast event of the player; the ids in it are secret under the trap `secretCasts`. */
  fireCast(event: string, spellId: number): void {
    if (event === 'UNIT_SPELLCAST_START') {
      this.castCount += 1;
    }
    const hidden = this.traps.secretCasts;
    const guid = hidden ? this.secret('string') : `Cast-${this.castCount}`;
    const id = hidden ? this.secret('number') : spellId;
    this.transcript.add(`event ${event} "player" ${hidden ? 'secret' : spellId}`);
    if (event === 'UNIT_SPELLCAST_INTERRUPTED') {
      this.events.dispatch(event, ['player', guid, id, '', 1]);
    } else {
      this.events.dispatch(event, ['player', guid, id, 1]);
    }
  }

  /** A new secret value. */
  secret(trueType: LuaTypeName): unknown {
    this.teachTypeOfSecrets();
    return this.secrets.make(trueType);
  }

  /** The transcript is all that a sound leaves behind. */
  playSound(soundKitId: number): void {
    this.transcript.add(`sound ${soundKitId}`);
  }

  /** The red text in the middle of the screen. */
  showError(text: string): void {
    this.transcript.add(`red text: ${text}`);
    this.fire('UI_ERROR_MESSAGE', 0, text);
  }

  addChat(text: string): void {
    this.chat.push(text);
    this.transcript.add(`chat: ${text}`);
  }

  /** Records the screen, if it changed since the last time. */
  recordScreen(): void {
    const now = screenLines(this.uiParent);
    const before = this.shownBefore;
    const same = now.length === before.length && now.every((line, index) => line === before[index]);
    if (!same) {
      this.shownBefore = now;
      this.transcript.add(now.length === 0 ? 'screen: nothing' : 'screen:');
      for (const line of now) {
        this.transcript.add(`  ${line}`);
      }
    }
  }

  /** Makes Lua's `type` return the type behind a secret, as the client's does. Node has no such function. */
  private teachTypeOfSecrets(): void {
    const { table } = this.globals;
    const plain = table['type'] as ((value: unknown) => string) | undefined;
    if (plain !== undefined && !this.secrets.typeIsTaught) {
      this.secrets.typeIsTaught = true;
      table['type'] = (value: unknown) => {
        const found = plain(value);
        // Every secret is a table underneath, so other types need no look-up.
        return found === 'table' ? (this.secrets.trueType(value) ?? found) : found;
      };
    }
  }
}
