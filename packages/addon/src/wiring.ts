/** Wires the addon by hand: texts, ports, core, windows, commands, events, the public table. */
import { registerCompartment } from './client/addon-compartment.ts';
import { createChat } from './client/chat.ts';
import { clientTexts } from './client/client-texts.ts';
import { createClock } from './client/clock.ts';
import { dateText } from './client/dates.ts';
import { createEvents } from './client/events.ts';
import { globals } from './client/globals.ts';
import { createJournal } from './client/journal.ts';
import { nameKeyBindings } from './client/key-bindings.ts';
import { createKeystones } from './client/keystones.ts';
import { createLoadouts } from './client/loadouts.ts';
import { createLockouts } from './client/lockouts.ts';
import { clientReason } from './client/reason-texts.ts';
import { createSituation } from './client/situation.ts';
import { registerShortCommand } from './client/short-command.ts';
import { registerSlashCommand } from './client/slash-commands.ts';
import { createStore } from './client/store.ts';
import { createSurroundings } from './client/surroundings.ts';
import { createTalents } from './client/talents.ts';
import { createAddonCore } from './core/addon-core.ts';
import { createBuildSource } from './core/browse/build-source.ts';
import { runCommand } from './core/command/run-command.ts';
import { createTalentData } from './core/data/talent-data.ts';
import type { AddonNamespace } from './core/namespace.ts';
import { generalBuilds } from './core/data/build-target.ts';
import type { Panels } from './core/command/port.ts';
import type { Ports } from './core/ports.ts';
import { createPublicApi } from './core/public-api/public-api.ts';
import type { Settings as OwnSettings } from './core/saved/settings.ts';
import type { Locale } from './locale/locale.ts';
import { reasonText } from './locale/render-message.ts';
import { createTexts } from './locale/texts.ts';
import { createBuildBrowser } from './ui/build-browser.ts';
import type { BuildBrowser } from './ui/build-browser.ts';
import { createPopup } from './ui/popup.ts';
import { registerSettings } from './ui/settings-panel.ts';
import { createWindowHost } from './ui/window-host.ts';

/** The global table for other addons. */
const publicName = 'AzerothsTopTalentAPI';

export function wireAddon(addonName: string, ns: AddonNamespace): void {
  const texts = createTexts(ns.locale as Locale | undefined, clientTexts());
  const version = C_AddOns.GetAddOnMetadata(addonName, 'Version') ?? '?';
  const events = createEvents();
  const store = createStore();
  const settings = (): OwnSettings => store.account().settings;
  const host = createWindowHost(() => settings().scale);
  const ports: Ports = {
    talents: createTalents(),
    loadouts: createLoadouts(),
    situation: createSituation(),
    surroundings: createSurroundings(),
    journal: createJournal(),
    lockouts: createLockouts(),
    keystones: createKeystones(),
    errors: { attempt: (action) => xpcall(action, geterrorhandler())[0] },
    clock: createClock(),
    store,
    chat: createChat(texts),
    signals: events.signals,
    popup: createPopup(texts, {
      host,
      settings,
      blockedText: (failure) => reasonText(failure, texts, clientReason),
      dateText,
    }),
  };
  const talentData = createTalentData(ns.talentData);
  const core = createAddonCore(ports, {
    talentData,
    version,
    loadoutName: (label) => texts.text('slotName', { label: texts.label(label) }),
  });
  const source = createBuildSource(talentData, { ...ports, talents: core.talents }, core.actions.use);
  /** Made when it is first opened: many players never do. */
  let browser: BuildBrowser | undefined;
  let settingsPage: number | undefined;
  const panels: Panels = {
    openSettings() {
      // The client's settings window raises an error in combat.
      if (ports.situation.inCombat()) {
        ports.chat.say({ say: 'settingsInCombat' });
      } else if (settingsPage === undefined) {
        ports.chat.say({ say: 'settingsFailed' });
      } else {
        Settings.OpenToCategory(settingsPage);
      }
    },
    openBuilds() {
      if (browser?.isShown() === true) {
        browser.toggle();
      } else {
        core.earlyAsks.whenLoaded('browser', () => {
          browser ??= createBuildBrowser(texts, { host, source, dateText });
          browser.toggle();
        });
      }
    },
  };
  const onCommand = (message: string) =>
    runCommand(message, { actions: core.actions, panels, chat: ports.chat, version });
  registerSlashCommand(onCommand);
  registerCompartment(texts, {
    showOffers: () => void core.actions.offerBuilds(generalBuilds),
    openBuilds: panels.openBuilds,
  });
  events.listen(core.events, () => {
    nameKeyBindings(texts);
    registerShortCommand(onCommand);
    settingsPage = registerSettings(texts, settings, core.actions.preview);
  });
  globals()[publicName] = createPublicApi(core.actions, talentData, version);
}
