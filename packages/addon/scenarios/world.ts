/** What a scenario is, and the world it plays in: a fresh simulated client with the addon installed. */
import { unpackBuildData } from '@toptalent/build-data/unpack-data';
import type { ClientBuildData, PackedBuildData } from '@toptalent/build-data';
import { specializations } from '@toptalent/game';
import { protectedCall, raise, SimClient } from '@toptalent/wow-sim';
import type { ClientTree, InstancePlace } from '@toptalent/wow-sim';
import { words } from './words.ts';

/** The addon's private namespace, as its files share it. */
export interface Namespace {
  talentData?: unknown;
  locale?: unknown;
}

/**
 * The machine that a scenario runs on: Node with the sources, or Lua with the shipped files.
 *
 * @noSelf
 */
export interface ScenarioHost {
  readonly globals: Record<string, unknown>;
  /** Runs the data file: a new namespace with the data of the player's class. */
  loadData(): Namespace;
  /** Runs the addon itself. */
  startAddon(ns: Namespace): void;
}

export interface ClientChoice {
  readonly specId?: number | undefined;
  readonly level?: number | undefined;
  /** The highest level that the account's expansions allow; the newest's unless given. */
  readonly accountMaxLevel?: number | undefined;
  readonly startedAt?: number | undefined;
  /** The client's language. */
  readonly locale?: string | undefined;
  /** The class's talent tree; the sample's unless given. */
  readonly tree?: ClientTree | undefined;
}

export const addonName = 'AzerothsTopTalent';

/** The addon's name in `SlashCmdList`, which the key bindings call. */
export const slashKey = 'AZEROTHSTOPTALENT';

/** As `Bindings.xml` has them. */
export const keyBindings = [
  { name: 'AZEROTHSTOPTALENT_SHOW', command: 'show' },
  { name: 'AZEROTHSTOPTALENT_BROWSE', command: 'browse' },
] as const;

/** Both kinds of saved variables of the TOC. */
export const savedVariables: readonly string[] = ['AzerothsTopTalentDB', 'AzerothsTopTalentCharDB'];

/** Two different legal builds that are neither of the general ones, and these. */
export interface KnownCodes {
  readonly raid: string;
  readonly mythicPlus: string;
  /** What a player wears who does not follow the data. */
  readonly own: string;
  /** Another such build. */
  readonly second: string;
}

export class ScenarioWorld {
  readonly client: SimClient;
  /** What was expected and did not come true. */
  readonly failed: string[] = [];
  private readonly host: ScenarioHost;
  private changeData: ((ns: Namespace) => void) | undefined;
  private shipped: ClientBuildData | undefined;

  /** The addon is installed, nobody is logged in. The player wears a build of their own. */
  constructor(host: ScenarioHost, choice: ClientChoice) {
    this.host = host;
    this.client = new SimClient({
      globals: host.globals,
      addonName,
      savedVariables,
      savedPerCharacter: ['AzerothsTopTalentCharDB'],
      metadata: {
        Version: '0.1.0',
        AddonCompartmentFunc: 'AzerothsTopTalent_OnCompartmentClick',
      },
      specId: choice.specId,
      level: choice.level,
      accountMaxLevel: choice.accountMaxLevel,
      startedAt: choice.startedAt,
      locale: choice.locale,
      tree: choice.tree,
      loadAddon: () => {
        const ns = host.loadData();
        this.changeData?.(ns);
        host.startAddon(ns);
      },
    });
  }

  /** From the next login on, `change` has the last word on the data that the addon finds. */
  withData(change: (ns: Namespace) => void): void {
    this.changeData = change;
  }

  /** The shipped data of the player's class, read once. */
  data(): ClientBuildData {
    const data = this.shipped ?? unpacked(this.host.loadData().talentData as PackedBuildData);
    this.shipped = data;
    return data;
  }

  /** Builds of the current specialization, out of the shipped data. */
  codes(): KnownCodes {
    const spec = this.data().specs[this.client.game.player.specId]!;
    const raid = spec.raid.general!.talentCode;
    const mythicPlus = spec.mythicPlus.general!.talentCode;
    const others: string[] = [];
    for (const content of [spec.raid, spec.mythicPlus]) {
      for (const { talentCode } of content.general!.alternatives) {
        if (talentCode !== raid && talentCode !== mythicPlus && !others.includes(talentCode)) {
          others.push(talentCode);
        }
      }
    }
    if (others.length < 2) {
      raise(`the data of ${this.client.game.player.specId} has too few runners-up to play with`);
    }
    return { raid, mythicPlus, own: others[0]!, second: others[1]! };
  }

  /** Every code of the current specialization in the shipped data, each once. */
  everyCode(): readonly string[] {
    const spec = this.data().specs[this.client.game.player.specId]!;
    const codes: string[] = [];
    for (const content of [spec.raid, spec.mythicPlus]) {
      for (const { talentCode } of [content.general!, ...content.general!.alternatives]) {
        if (!codes.includes(talentCode)) {
          codes.push(talentCode);
        }
      }
    }
    return codes;
  }

  /** The player wears a build of their own and has logged in; the addon has had its look. */
  loggedIn(): KnownCodes {
    const codes = this.codes();
    this.client.loadouts.wear(codes.own);
    this.client.session.login();
    this.client.advance(3);
    return codes;
  }

  /** The same, then the popup closed, and in a place for a while. */
  arrivedIn(place: InstancePlace): KnownCodes {
    const codes = this.loggedIn();
    this.closePopup();
    this.enter(place);
    return codes;
  }

  /** Goes to a place; the addon has had its look there. */
  enter(place: InstancePlace): void {
    this.client.travel.enter(place);
    this.client.advance(10);
  }

  /** Clicks a button that uses a build, and lets the change come to its end: the cast takes 5 s. */
  use(button: string, seconds = 10): void {
    this.client.screen.click(button);
    this.client.advance(seconds);
  }

  /** Asks for the general builds, and uses one. */
  askAndUse(button: string, seconds = 10): void {
    this.client.input.typeCommand('/toptalent show');
    this.use(button, seconds);
  }

  /** Asks for what was worn before. */
  restore(): void {
    this.client.input.typeCommand('/toptalent restore');
    this.client.advance(10);
  }

  /** Closes the popup by its cross, if it shows. */
  closePopup(): void {
    if (this.popupShows()) {
      this.client.screen.click(words.close);
    }
  }

  /** The raid is asked whether it is ready, once more if it was asked before. */
  readyCheck(): void {
    if (this.client.game.world.readyCheckEnds !== undefined) {
      this.client.raid.finishReadyCheck();
    }
    this.client.raid.readyCheck();
    this.client.advance(1);
  }

  /** A boss is pulled and wins; everybody runs back. */
  wipe(encounterId: number): void {
    this.client.raid.pull(encounterId);
    this.client.advance(60);
    this.client.raid.wipe();
    this.client.advance(20);
  }

  /** A boss is pulled and dies. */
  kill(encounterId: number): void {
    this.client.raid.pull(encounterId);
    this.client.advance(60);
    this.client.raid.kill();
    this.client.advance(60);
  }

  /** Writes down whether what should be is. */
  check(what: string, holds: boolean): void {
    this.client.transcript.add(`${holds ? 'as expected' : 'NOT AS EXPECTED'}: ${what}`);
    if (!holds) {
      this.failed.push(what);
    }
  }

  /** Whether the addon wrote a line into the chat that holds this text; how often, when that is asked. */
  said(text: string): number {
    return this.client.chat.filter((line) => line.includes(text)).length;
  }

  /** How many changes the addon has asked the client for. */
  askedOfClient(): number {
    return this.client.transcript.lines.filter((line) => line.startsWith('client: ')).length;
  }

  /** Whether the popup is on the screen; the windows that the player opens are no popup. */
  popupShows(): boolean {
    return this.client.screen.sees(`button "${words.keepMine}"`);
  }
}

/** @noSelf */
export interface Scenario {
  /** A sentence: what the player can rely on. */
  readonly name: string;
  readonly choice?: ClientChoice | undefined;
  readonly play: (world: ScenarioWorld) => void;
}

export interface ScenarioResult {
  readonly transcript: readonly string[];
  readonly failed: readonly string[];
  /** Errors that the addon's code raised. */
  readonly errors: readonly string[];
  /** What the client forbids and the addon asked for. */
  readonly violations: readonly string[];
  /** Globals that the addon wrote, sorted. */
  readonly globals: readonly string[];
}

/** Plays one scenario from a fresh client to its end. */
export function playScenario(scenario: Scenario, host: ScenarioHost): ScenarioResult {
  const world = new ScenarioWorld(host, scenario.choice ?? {});
  const { client } = world;
  const problem = protectedCall(() => {
    scenario.play(world);
  });
  if (problem !== undefined) {
    world.failed.push(`the scenario broke off: ${problem}`);
  }
  const globals = client.machine.globals.written();
  client.session.close();
  return {
    transcript: client.transcript.lines,
    failed: world.failed,
    errors: client.errors,
    violations: client.violations,
    globals,
  };
}

function unpacked(packed: PackedBuildData): ClientBuildData {
  return unpackBuildData(
    packed,
    specializations.map(({ specId }) => specId),
  );
}
