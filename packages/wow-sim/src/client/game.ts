/** The state of the simulated game: the world, the client's windows, and the logged-in character. */
import { maximumLevel } from '@toptalent/game';
import { SettingsScreen } from '../interface/settings-screen.ts';
import { SettingsWindow } from '../interface/settings.ts';
import { subjectOfIcon } from '../talents/icons.ts';
import { sampleClientTree } from '../talents/sample-client-tree.ts';
import type { Talents } from '../talents/talents.ts';
import { ReadyCheckWindow } from '../world/ready-check.ts';
import { World } from '../world/world.ts';
import type { WorldParts } from '../world/world-parts.ts';
import type { SimFrame } from '../widgets/frame.ts';
import type { Machine } from './machine.ts';
import { newTalents } from './new-talents.ts';
import { Player } from './player.ts';
import { closeSpecialWindows } from './special-windows.ts';

/** Name of the character that logs in first. */
export const firstCharacter = 'first';

/** The first week ends this long after the first login. */
const firstWeekMilliseconds = 3 * 24 * 3600 * 1000;
/** Seconds until the server answers `RequestRaidInfo`. */
const raidInfoDelay = 0.5;

export class Game {
  readonly machine: Machine;
  readonly world = new World(firstWeekMilliseconds);
  readonly readyCheckWindow = new ReadyCheckWindow();
  readonly settings: SettingsWindow;
  private readonly settingsScreen: SettingsScreen;
  /** The character that is logged in; `characters.ts` keeps the others. */
  characterName = firstCharacter;
  player: Player;
  talents: Talents;

  constructor(machine: Machine) {
    const { specId, level, tree } = machine.options;
    this.machine = machine;
    this.player = new Player(specId ?? 62, level ?? maximumLevel);
    this.talents = newTalents(
      machine,
      this.player,
      tree ?? sampleClientTree(this.player.playerClass().classId),
    );
    machine.names = {
      icon: (icon) => this.nameOfIcon(icon),
      spell: (spellId) => this.talents.tree.entries.bySpell[spellId]?.name,
    };
    this.settings = new SettingsWindow({
      isInCombat: () => this.player.inCombat,
      log: (line) => {
        machine.transcript.add(line);
      },
      addViolation: (what) => {
        machine.addViolation(what);
      },
      runAddon: (what, action) => {
        machine.runAddon(what, action);
      },
      opens: () => {
        if (machine.traps.interfaceClosesWindows) {
          closeSpecialWindows(machine.globals.table);
        }
      },
    });
    this.settingsScreen = new SettingsScreen(machine.widgetHost, this.settings);
  }

  /** What is on the screen: the settings window, which covers everything, or the interface. */
  root(): SimFrame {
    return this.settingsScreen.root() ?? this.machine.uiParent;
  }

  /** What an icon shows; empty for one of the real client. */
  private nameOfIcon(icon: number): string {
    const subject = subjectOfIcon(icon);
    if (subject?.kind === 'spell') {
      return this.talents.tree.entries.bySpell[subject.id]?.name ?? '';
    }
    return this.player.specs().find((spec) => spec.specId === subject?.id)?.name ?? '';
  }

  /** Seconds until the weekly reset. */
  secondsToReset(): number {
    return Math.max(0, Math.floor((this.world.weekEnds - this.machine.clock.now) / 1000));
  }

  /** What the client's functions about the world work on. */
  worldParts(): WorldParts {
    const { machine, world, player, characterName } = this;
    return {
      world,
      player,
      clock: machine.clock,
      traps: machine.traps,
      locks: () => world.locks(this.characterName),
      log: (line) => {
        machine.transcript.add(line);
      },
      answerRaidInfo: () => {
        if (!machine.traps.raidInfoLost) {
          machine.clock.after(raidInfoDelay, () => {
            world.locks(characterName).refresh();
            machine.fire('UPDATE_INSTANCE_INFO');
          });
        }
      },
      secondsToReset: () => this.secondsToReset(),
      secret: (trueType) => machine.secret(trueType),
    };
  }
}
