/** Puts the client's API into the table of globals: everything an addon may name. */
import { maximumLevel } from '@toptalent/game';
import { isKnownEvent } from '../event-names.ts';
import { menuApi } from '../interface/menu.ts';
import { raise, sortedKeys, textOf } from '../lua.ts';
import { optionalStrings, stringsOf } from '../localized-strings.ts';
import { classTalentsApi } from '../talents/class-talents-api.ts';
import { traitsApi } from '../talents/traits-api.ts';
import { createFrame } from '../widgets/create-frame.ts';
import type { SimFrame } from '../widgets/frame.ts';
import { worldApi } from '../world/world-api.ts';
import { clientEnums, clientSounds } from './enums.ts';
import type { Game } from './game.ts';
import type { Globals } from './globals.ts';
import type { Machine } from './machine.ts';
import { mayAnswerNothing } from './nothing.ts';
import { closeSpecialWindows } from './special-windows.ts';
import { playerApi } from './player-api.ts';
import { SimTimer } from './sim-timer.ts';

/** Installs the API; again after a /reload, when the tables that addons fill are new. */
export function installInto(game: Game): void {
  const { machine } = game;
  const { globals } = machine;
  globals.install('_G', globals.table);
  globals.install('SlashCmdList', {});
  globals.install('hash_SlashCmdList', {});
  globals.install('Enum', clientEnums);
  globals.install('SOUNDKIT', clientSounds);
  installAll(globals, stringsOf(machine.options.locale ?? 'enUS'));
  installAll(globals, machineApi(machine));
  installWidgets(game);
  installAll(
    globals,
    playerApi({
      player: game.player,
      talents: game.talents,
      clock: machine.clock,
      traps: machine.traps,
      locale: machine.options.locale ?? 'enUS',
      accountMaxLevel: machine.options.accountMaxLevel ?? maximumLevel,
      startedAt: machine.startedAt,
      secret: (trueType) => machine.secret(trueType),
    }),
  );
  for (const functions of worldApi(game.worldParts())) {
    installAll(globals, functions);
  }
  for (const name of machine.traps.ownWordsOnly ? ['FormatShortDate', ...optionalStrings] : []) {
    globals.install(name, undefined);
  }
  if (machine.traps.readyCheckTimeMissing) {
    globals.install('GetReadyCheckTimeLeft', undefined);
  }
  globals.install('C_ClassTalents', classTalentsApi(game.talents));
  globals.install('C_Traits', traitsApi(game.talents));
  globals.install('C_AddOns', addOnsApi(game));
  mayAnswerNothing(globals.table, machine.traps);
}

function installAll(globals: Globals, values: object): void {
  for (const key of sortedKeys(values)) {
    globals.install(key, (values as Record<string, unknown>)[key]);
  }
}

/** Frames, the client's own windows, its settings and menus. */
function installWidgets({ machine, settings, readyCheckWindow }: Game): void {
  const { globals, traps, uiParent, tooltip, widgetHost } = machine;
  globals.install('UIParent', uiParent);
  globals.install('GameTooltip', tooltip);
  globals.install('UISpecialFrames', []);
  globals.install('CloseSpecialWindows', () => closeSpecialWindows(globals.table));
  globals.install('CloseAllWindows', () => closeSpecialWindows(globals.table));
  // What the Escape key calls: it brings a hidden interface back, or else closes windows.
  globals.install('ToggleGameMenu', () => {
    if (uiParent.IsShown()) {
      closeSpecialWindows(globals.table);
    } else {
      uiParent.Show();
    }
  });
  globals.install('CreateFrame', (type: string, name?: string, parent?: SimFrame, template?: string) =>
    createFrame(widgetHost, type, name, parent, template),
  );
  // The talent window is loaded on demand: a client that has not loaded it yet has no such frame.
  const talentWindow = { IsShown: () => traps.talentWindowShown };
  globals.install('PlayerSpellsFrame', traps.talentWindowNotLoaded ? undefined : talentWindow);
  const readyCheck = readyCheckWindow.make(uiParent, widgetHost);
  globals.install('ReadyCheckFrame', readyCheck.outer);
  globals.install('ReadyCheckListenerFrame', readyCheck.inner);
  globals.install('Settings', settings.api());
  globals.install('CreateSettingsListSectionHeaderInitializer', (text: string) => ({ simText: text }));
  globals.install(
    'CreateSettingsButtonInitializer',
    (name: string, label: string, click: () => void, _tooltip: string, addSearchTags?: boolean) => {
      if (addSearchTags === undefined) {
        raise('CreateSettingsButtonInitializer: whether the search finds it must be given');
      }
      return { simText: name, simLabel: label, simClick: click };
    },
  );
  globals.install(
    'MinimalSliderWithSteppersMixin',
    traps.noSettings ? {} : { Label: { Left: 1, Right: 2, Top: 3 } },
  );
  globals.install('MenuUtil', menuApi());
}

/** Timers, sounds, secrets, errors, the chat. */
function machineApi(machine: Machine): Record<string, unknown> {
  const later = (seconds: number, callback: () => void) =>
    machine.clock.after(seconds, () => {
      machine.runAddon('C_Timer', callback);
    });
  return {
    C_Timer: {
      After: (seconds: number, callback: () => void) => {
        later(seconds, callback);
      },
      NewTimer: (seconds: number, callback: () => void) => new SimTimer(later(seconds, callback)),
    },
    hooksecurefunc: (name: string, hook: () => void) => {
      const { globals } = machine;
      const hooked = globals.table[name] as () => unknown;
      globals.install(name, () => {
        const answer = hooked();
        machine.runAddon(`hook of ${name}`, hook);
        return answer;
      });
    },
    C_EventUtils: { IsEventValid: (event: string) => isKnownEvent(event) },
    PlaySound: (soundKitId: number) => {
      machine.playSound(soundKitId);
    },
    issecretvalue: (value: unknown) => machine.secrets.isSecret(value),
    canaccessvalue: (value: unknown) => !machine.secrets.isSecret(value),
    geterrorhandler: () => (problem: unknown) => {
      machine.addError('the addon', textOf(problem));
    },
    print: (...values: unknown[]) => {
      machine.addChat(values.map((value) => textOf(value)).join(' '));
    },
  };
}

function addOnsApi({ machine, player, talents }: Game): object {
  const { addonName, metadata } = machine.options;
  return {
    GetAddOnMetadata: (name: string, variable: string) =>
      name === addonName ? metadata?.[variable] : undefined,
    IsAddOnLoaded: (name: string) => {
      const loaded = name === addonName;
      return $multi(loaded, loaded);
    },
    LoadAddOn: (name: string) => {
      if (player.inCombat) {
        machine.addViolation(`LoadAddOn "${name}" in combat`);
      }
      if (name === 'Blizzard_PlayerSpells') {
        talents.window.load();
        return $multi(true, undefined);
      }
      return $multi(undefined, 'MISSING');
    },
  };
}
