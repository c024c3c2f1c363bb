/** Puts the client's API into the table of globals: everything an addon may name. */
import { sortedKeys, textOf } from '../lua.ts';
import { clientStrings } from '../strings.ts';
import { classTalentsApi } from '../talents/class-talents-api.ts';
import { traitsApi } from '../talents/traits-api.ts';
import { createFrame } from '../widgets/create-frame.ts';
import type { SimFrame } from '../widgets/frame.ts';
import type { ClientCore } from './core.ts';
import { clientEnums, clientSounds } from './enums.ts';
import { isKnownEvent } from '../event-names.ts';
import { maximumLevel } from '../talents/level-points.ts';
import { mayAnswerNothing } from './nothing.ts';
import { playerApi } from './player-api.ts';
import { worldApi } from '../world/world-api.ts';
import { menuApi } from '../interface/menu.ts';
import { SimTimer } from './sim-timer.ts';

/** Installs the API; again after a /reload, when the tables that addons fill are new. */
export function installInto(client: ClientCore): void {
  const { globals } = client;
  const put = (name: string, value: unknown): void => {
    globals.install(name, value);
  };
  put('_G', globals.table);
  put('UIParent', client.uiParent);
  put('GameTooltip', client.tooltip);
  put('UISpecialFrames', []);
  put('SlashCmdList', {});
  put('hash_SlashCmdList', {});
  put('Enum', clientEnums);
  putAll(client, clientStrings);
  putAll(
    client,
    playerApi({
      player: client.player,
      talents: client.talents,
      clock: client.clock,
      traps: client.traps,
      locale: client.options.locale ?? 'enUS',
      accountMaxLevel: client.options.accountMaxLevel ?? maximumLevel,
      startedAt: client.startedAt,
      secret: (trueType) => client.secret(trueType),
    }),
  );
  for (const functions of worldApi(client.worldParts())) {
    putAll(client, functions);
  }
  // Load on demand: a client that has not loaded it yet has no such frame.
  const window = { IsShown: () => client.traps.talentWindowShown };
  put('PlayerSpellsFrame', client.traps.talentWindowNotLoaded ? undefined : window);
  client.readyCheckWindow.make(client.uiParent, client.widgetHost, globals);
  put('Settings', client.settings.api());
  put('CreateSettingsListSectionHeaderInitializer', (text: string) => ({ simText: text }));
  put(
    'MinimalSliderWithSteppersMixin',
    client.traps.noSettings ? {} : { Label: { Left: 1, Right: 2, Top: 3 } },
  );
  put('MenuUtil', menuApi(client));
  put('PlaySound', (soundKitId: number) => {
    client.playSound(soundKitId);
  });
  put('SOUNDKIT', clientSounds);
  put('C_ClassTalents', classTalentsApi(client.talents));
  put('C_Traits', traitsApi(client.talents));
  put('C_Timer', timerApi(client));
  put('C_AddOns', addOnsApi(client));
  put('C_EventUtils', { IsEventValid: (event: string) => isKnownEvent(event) });
  put('CreateFrame', (type: string, name?: string, parent?: SimFrame, template?: string) =>
    createFrame(client.widgetHost, type, name, parent, template),
  );
  put('issecretvalue', (value: unknown) => client.secrets.isSecret(value));
  put('canaccessvalue', (value: unknown) => !client.secrets.isSecret(value));
  put('geterrorhandler', () => (problem: unknown) => {
    client.raised('the addon', textOf(problem));
  });
  mayAnswerNothing(client);
  put('print', (...values: unknown[]) => {
    client.addChat(values.map((value) => textOf(value)).join(' '));
  });
}

function putAll(client: ClientCore, values: object): void {
  for (const key of sortedKeys(values)) {
    client.globals.install(key, (values as Record<string, unknown>)[key]);
  }
}

function timerApi(client: ClientCore): object {
  const later = (seconds: number, callback: () => void) =>
    client.clock.after(seconds, () => {
      client.runAddon('C_Timer', callback);
    });
  return {
    After: (seconds: number, callback: () => void) => {
      later(seconds, callback);
    },
    NewTimer: (seconds: number, callback: () => void) => {
      const timer = later(seconds, callback);
      return new SimTimer(timer);
    },
  };
}

function addOnsApi(client: ClientCore): object {
  return {
    GetAddOnMetadata: (name: string, variable: string) =>
      name === client.options.addonName ? client.options.metadata?.[variable] : undefined,
    IsAddOnLoaded: (name: string) => {
      const loaded = name === client.options.addonName;
      return $multi(loaded, loaded);
    },
    LoadAddOn: (name: string) => {
      if (client.player.inCombat) {
        client.violation(`LoadAddOn "${name}" in combat`);
      }
      if (name === 'Blizzard_PlayerSpells') {
        client.talents.window.load();
        return $multi(true, undefined);
      }
      return $multi(undefined, 'MISSING');
    },
  };
}
