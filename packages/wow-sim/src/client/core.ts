/** The machine inside the simulated client: time, events, errors, and the record of what happened. */
import { Clock } from '../clock.ts';
import { EventBus } from '../events.ts';
import { protectedCall } from '../lua.ts';
import { SecretVault } from '../secrets.ts';
import type { LuaTypeName } from '../secrets.ts';
import type { ClientTree } from '../talents/client-tree.ts';
import { sampleClientTree } from '../talents/sample-client-tree.ts';
import { Talents } from '../talents/talents.ts';
import { say, Transcript } from '../transcript.ts';
import { noTraps } from '../traps.ts';
import { SimFrame } from '../widgets/frame.ts';
import { SimGameTooltip } from '../widgets/game-tooltip.ts';
import type { WidgetHost } from '../widgets/host.ts';
import { ReadyCheckWindow } from '../world/ready-check.ts';
import { SettingsWindow } from '../interface/settings.ts';
import { World } from '../world/world.ts';
import type { WorldApiParts } from '../world/world-api.ts';
import { Globals } from './globals.ts';
import type { SimClientOptions } from './options.ts';
import { usualStart } from './options.ts';
import { Player } from './player.ts';
import { screenLines } from './screen.ts';

/** Seconds until the server answers a request for the raid locks. */
const raidInfoDelay = 0.5;
/** The character of the first login. */
export const firstCharacter = 'first';

export class ClientCore {
  readonly options: SimClientOptions;
  readonly traps = noTraps();
  readonly clock = new Clock();
  readonly events = new EventBus();
  readonly transcript = new Transcript();
  readonly secrets = new SecretVault();
  readonly globals: Globals;
  readonly world: World;
  readonly readyCheckWindow = new ReadyCheckWindow();
  readonly settings: SettingsWindow;
  /** The character that plays, and its talents. */
  player: Player;
  talents: Talents;
  /** Name of that character. */
  character = firstCharacter;
  readonly startedAt: number;
  /** Lines that addons wrote into the chat window. */
  readonly chat: string[] = [];
  /** Errors that the addon's code raised; each is a defect. */
  readonly errors: string[] = [];
  /** What the addon asked for although the client forbids it just then; each is a defect. */
  readonly violations: string[] = [];
  readonly widgetHost: WidgetHost;
  uiParent: SimFrame;
  tooltip: SimGameTooltip;
  private depth = 0;
  private shownBefore: readonly string[] = [];
  private castCount = 0;

  constructor(options: SimClientOptions) {
    this.options = options;
    this.globals = new Globals(options.globals);
    this.player = new Player(options.specId ?? 62, options.level ?? 90);
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
    };
    this.uiParent = new SimFrame(this.widgetHost, 'Frame', 'UIParent', undefined);
    this.tooltip = new SimGameTooltip(this.widgetHost, 'GameTooltip', 'GameTooltip', this.uiParent);
    this.settings = new SettingsWindow(this);
    this.talents = this.talentsOf(this.player.playerClass().classId, options.tree);
    // The week ends three days after the first login.
    this.world = new World(3 * 24 * 3600 * 1000);
  }

  /** Runs an addon's code; what it raises becomes an entry in `errors`. */
  runAddon(what: string, action: () => void): void {
    const message = protectedCall(action);
    if (message !== undefined) {
      this.raised(what, message);
    }
  }

  /** An addon's code raised an error. */
  raised(what: string, message: string): void {
    this.errors.push(`${what}: ${message}`);
    this.transcript.add(`Lua error in ${what}`);
  }

  /** Does one thing, and writes down what changed on the screen when all of it is done. */
  step(action: () => void): void {
    this.depth += 1;
    action();
    this.depth -= 1;
    if (this.depth === 0) {
      this.recordScreen();
    }
  }

  /** Tells the addon of an event. */
  fire(event: string, ...payload: unknown[]): void {
    this.transcript.add(
      `event ${event}${payload.map((value) => ` ${this.secrets.isSecret(value) ? 'secret' : say(value)}`).join('')}`,
    );
    this.events.dispatch(event, payload);
  }

  /** A cast event of the player; the ids in it are secret while the trap says so. */
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
    this.tellTypesOfSecrets();
    return this.secrets.make(trueType);
  }

  violation(what: string): void {
    this.violations.push(what);
    this.transcript.add(`VIOLATION: ${what}`);
  }

  /** Sounds are heard by nobody; the transcript has them. */
  playSound(soundKitId: number): void {
    this.transcript.add(`sound ${soundKitId}`);
  }

  showError(text: string): void {
    this.transcript.add(`red text: ${text}`);
    this.fire('UI_ERROR_MESSAGE', 0, text);
  }

  addChat(text: string): void {
    this.chat.push(text);
    this.transcript.add(`chat: ${text}`);
  }

  /** What the player sees now, as lines. */
  screen(): string[] {
    return screenLines(this.uiParent);
  }

  /** Lets time pass. */
  advance(seconds: number): void {
    this.transcript.add(`-- ${seconds} s pass`);
    this.clock.advance(seconds, (action) => {
      this.step(action);
    });
  }

  /** What the functions about the world work on. */
  worldParts(): WorldApiParts {
    return {
      world: this.world,
      player: this.player,
      clock: this.clock,
      traps: this.traps,
      locks: () => this.world.locks(this.character),
      log: (line) => {
        this.transcript.add(line);
      },
      answerRaidInfo: () => {
        this.answerRaidInfo();
      },
      secondsToReset: () => this.secondsToReset(),
    };
  }

  /** The answer of the server to `RequestRaidInfo`, a moment later. */
  private answerRaidInfo(): void {
    const { character } = this;
    if (!this.traps.raidInfoLost) {
      this.clock.after(raidInfoDelay, () => {
        this.world.locks(character).refresh();
        this.fire('UPDATE_INSTANCE_INFO');
      });
    }
  }

  /** Seconds until the weekly reset. */
  protected secondsToReset(): number {
    return Math.max(0, Math.floor((this.world.weekEnds - this.clock.now) / 1000));
  }

  /** A new character's talents: nothing bought, nothing saved. */
  protected talentsOf(classId: number, tree?: ClientTree): Talents {
    const talents: Talents = new Talents(tree ?? sampleClientTree(classId), {
      traps: this.traps,
      currentSpecId: () => this.player.specId,
      level: () => this.player.level,
      refusal: () => this.player.refusal(),
      canCast: () => !this.player.dead && this.player.cast === undefined && !this.player.onTaxi,
      isMoving: () => this.player.moving,
      violation: (what) => {
        this.violation(what);
      },
      log: (line) => {
        this.transcript.add(line);
      },
      showError: (text) => {
        this.showError(text);
      },
      fire: (event, ...payload) => {
        // Nobody is told of what becomes of a character that is logged out.
        if (this.talents === talents) {
          this.fire(event, ...payload);
        }
      },
      fireCast: (event, spellId) => {
        this.fireCast(event, spellId);
      },
      after: (seconds, action) => {
        this.clock.after(seconds, action, true);
      },
      refreshWindowCache: () => {
        this.talents.window.refresh();
      },
    });
    return talents;
  }

  protected recordScreen(): void {
    const now = this.screen();
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

  /** Lua's `type` tells the truth about a secret, so that a guard by type protects nothing; Node has no such function. */
  private tellTypesOfSecrets(): void {
    const table = this.globals.table;
    const plain = table['type'] as ((value: unknown) => string) | undefined;
    if (plain !== undefined && !this.secrets.typesTold) {
      this.secrets.typesTold = true;
      table['type'] = (value: unknown) => {
        const found = plain(value);
        // Every secret is a table underneath: nothing else has to be looked up.
        return found === 'table' ? (this.secrets.trueType(value) ?? found) : found;
      };
    }
  }
}
