/** What a scenario is, and the world that it plays in: a new simulated client with the addon installed. */
import { unpackBuildData } from '@toptalent/build-data/unpack-data';
import type { ClientBuild, ClientBuildData, ClientSpecBuilds, PackedBuildData } from '@toptalent/build-data';
import { specializations } from '@toptalent/game';
import { linesOf, protectedCall, raise, SimClient } from '@toptalent/wow-sim';
import type { ClientTree, InstancePlace, SimButton } from '@toptalent/wow-sim';
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
  /** The highest level that the account's expansions allow; that of the newest unless given. */
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

/** Legal builds of the current specialization, all different. */
export interface KnownCodes {
  readonly raid: string;
  readonly mythicPlus: string;
  /** A build that is the top build of nothing: the player's own. */
  readonly own: string;
  /** Another such build. */
  readonly second: string;
}

export class ScenarioWorld {
  readonly client: SimClient;
  /** Expectations that did not hold. */
  readonly failed: string[] = [];
  private readonly host: ScenarioHost;
  private changeData: ((ns: Namespace) => void) | undefined;
  private shipped: ClientBuildData | undefined;

  /** Installs the addon; nobody is logged in yet. */
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

  /** From the next login on, `change` edits the data before the addon reads it. */
  withData(change: (ns: Namespace) => void): void {
    this.changeData = change;
  }

  /** The shipped data of the player's class, read once. */
  data(): ClientBuildData {
    const data = this.shipped ?? unpacked(this.host.loadData().talentData as PackedBuildData);
    this.shipped = data;
    return data;
  }

  /** Builds of the current specialization from the shipped data. */
  codes(): KnownCodes {
    const spec = this.data().specs[this.client.game.player.specId]!;
    const raid = spec.raid.general!.talentCode;
    const mythicPlus = spec.mythicPlus.general!.talentCode;
    const builds = this.buildsOf(spec);
    const top = builds.map(({ talentCode }) => talentCode);
    const others: string[] = [];
    for (const { alternatives } of builds) {
      for (const { talentCode } of alternatives) {
        if (!top.includes(talentCode) && !others.includes(talentCode)) {
          others.push(talentCode);
        }
      }
    }
    if (others.length < 2) {
      raise(`the data of ${this.client.game.player.specId} has too few runners-up to play with`);
    }
    return { raid, mythicPlus, own: others[0]!, second: others[1]! };
  }

  /** The top builds of a specialization: the general ones first. */
  private buildsOf({ raid, mythicPlus }: ClientSpecBuilds): readonly ClientBuild[] {
    const builds = [raid.general!, mythicPlus.general!];
    for (const { id } of this.data().encounters) {
      for (const { encounters } of [raid, mythicPlus]) {
        const build = encounters[id];
        if (build !== undefined) {
          builds.push(build);
        }
      }
    }
    return builds;
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

  /** Logs in with the player's own build, and waits until the addon has reacted. */
  loggedIn(): KnownCodes {
    const codes = this.codes();
    this.client.loadouts.wear(codes.own);
    this.client.session.login();
    this.client.advance(3);
    return codes;
  }

  /** Logs in, closes the popup, and enters a place. */
  arrivedIn(place: InstancePlace): KnownCodes {
    const codes = this.loggedIn();
    this.closePopup();
    this.enter(place);
    return codes;
  }

  /** Logs out and in again, and waits until the addon has reacted. */
  relog(seconds = 5): void {
    this.client.session.relog();
    this.client.advance(seconds);
  }

  /** A /reload; waits until the addon has reacted. */
  reload(seconds = 5): void {
    this.client.session.reload();
    this.client.advance(seconds);
  }

  /** Enters a place, and waits until the addon has reacted. */
  enter(place: InstancePlace): void {
    this.client.travel.enter(place);
    this.client.advance(10);
  }

  /** Clicks the button on the card that shows this text, and waits for the change: the cast takes 5 s. */
  use(card: string, seconds = 10): void {
    this.clickUse(card);
    this.client.advance(seconds);
  }

  /** Points at the button on the card that shows this text, and clicks it; on the first card if the text is empty. */
  clickUse(card: string): void {
    const { screen, machine } = this.client;
    const button =
      this.useButton(card) ?? raise(`no card ${card} to use; screen: ${screen.lines().join(' / ')}`);
    machine.step(() => {
      button.simRun('OnEnter', true);
    });
    screen.clickButton(button);
  }

  /** Clicks the button of the first card, in any language: only buttons of cards have a parent that is not the window. */
  clickFirstCard(): void {
    const { screen } = this.client;
    const window = screen
      .buttons()
      .find((button) => button.simIsClose)!
      .GetParent();
    const [button] = screen.buttons().filter((one) => one.simEnabled && one.GetParent() !== window);
    screen.clickButton(button!);
  }

  /** The button on the popup's card that shows this text, or the browser's if there is no popup; undefined if there is none. */
  useButton(card: string): SimButton | undefined {
    const found = this.client.screen.buttons().filter((candidate) => isUseOf(candidate, card));
    return this.popupShows() ? found.find((candidate) => isInPopup(candidate)) : found[0];
  }

  /** Opens the popup by command, and uses a build. */
  askAndUse(card: string, seconds = 10): void {
    this.client.input.typeCommand('/toptalent show');
    this.use(card, seconds);
  }

  /** Restores the build before the last switch, by command. */
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

  /** Starts a ready check, ending one in progress. */
  readyCheck(): void {
    if (this.client.game.world.readyCheckEnds !== undefined) {
      this.client.raid.finishReadyCheck();
    }
    this.client.raid.readyCheck();
    this.client.advance(1);
  }

  /** Pulls a boss, wipes, and runs back. */
  wipe(encounterId: number): void {
    this.client.raid.pull(encounterId);
    this.client.advance(60);
    this.client.raid.wipe();
    this.client.advance(20);
  }

  /** Pulls a boss and kills it. */
  kill(encounterId: number): void {
    this.client.raid.pull(encounterId);
    this.client.advance(60);
    this.client.raid.kill();
    this.client.advance(60);
  }

  /** Records whether an expectation holds. */
  check(what: string, holds: boolean): void {
    this.client.transcript.add(`${holds ? 'as expected' : 'NOT AS EXPECTED'}: ${what}`);
    if (!holds) {
      this.failed.push(what);
    }
  }

  /** How many lines with this text the addon wrote into the chat. */
  said(text: string): number {
    return this.client.chat.filter((line) => line.includes(text)).length;
  }

  /** How many requests the addon has made of the client. */
  askedOfClient(): number {
    return this.client.transcript.lines.filter((line) => line.startsWith('client: ')).length;
  }

  /** Whether the popup offers the build of this boss because it is the next one. */
  offersNext(bossName: string): boolean {
    return this.client.screen.sees('"Next boss"') && this.client.screen.sees(`"${bossName}"`);
  }

  /** Whether the popup is on the screen; other windows of the addon do not count. */
  popupShows(): boolean {
    return this.client.screen.sees(`button "${words.keepMine}"`);
  }
}

/** Whether a button uses the build of the card that shows this text. */
function isUseOf(button: SimButton, card: string): boolean {
  const parent = button.GetParent();
  return (
    button.GetText() === words.use &&
    parent !== undefined &&
    linesOf(parent).some((line) => line.includes(card))
  );
}

/** Whether a button is in the popup. */
function isInPopup(button: SimButton): boolean {
  const window = button.GetParent()?.GetParent();
  return window !== undefined && linesOf(window).some((line) => line.includes(`button "${words.keepMine}"`));
}

/** @noSelf */
export interface Scenario {
  /** A sentence about what the player can rely on. */
  readonly name: string;
  readonly choice?: ClientChoice | undefined;
  readonly play: (world: ScenarioWorld) => void;
}

export interface ScenarioResult {
  readonly transcript: readonly string[];
  readonly failed: readonly string[];
  /** Errors that the addon's code raised. */
  readonly errors: readonly string[];
  /** What the addon asked for while the client forbade it. */
  readonly violations: readonly string[];
  /** Globals that the addon wrote, sorted. */
  readonly globals: readonly string[];
}

/** Plays a scenario on a new client. */
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
