/** Wires the addon by hand, once, in order: texts, ports, advisor, windows, commands, events, the public table. */
import { registerCompartment } from './client/addon-compartment.ts';
import { createChat } from './client/chat.ts';
import { createClock } from './client/clock.ts';
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
import type { AddonCore } from './core/addon-core.ts';
import { createBuildSource } from './core/browse/build-source.ts';
import { runCommand } from './core/command/run-command.ts';
import { createTalentData } from './core/data/talent-data.ts';
import type { TalentData } from './core/data/talent-data.ts';
import type { AddonNamespace } from './core/namespace.ts';
import { generalBuilds } from './core/offer/build-target.ts';
import { onFirstUse } from './on-first-use.ts';
import type { OnFirstUse } from './on-first-use.ts';
import type { Panels } from './core/command/port.ts';
import type { PopupView } from './core/popup/port.ts';
import type { Ports } from './core/ports.ts';
import { createPublicApi } from './core/public-api/public-api.ts';
import type { PackedLocale } from './locale/pack-locale.ts';
import { reasonText } from './locale/render-message.ts';
import { createTexts } from './locale/texts.ts';
import type { Texts } from './locale/texts.ts';
import { createBuildBrowser } from './ui/build-browser.ts';
import { createPopup } from './ui/popup.ts';
import { registerSettings } from './ui/settings-panel.ts';
import { createWindowHost } from './ui/window-host.ts';
import type { WindowHost } from './ui/window-host.ts';

/** The global table for other addons. */
const publicName = 'AzerothsTopTalentAPI';

export function wireAddon(addonName: string, ns: AddonNamespace): void {
  const texts = createTexts(ns.locale as PackedLocale | undefined);
  const version = C_AddOns.GetAddOnMetadata(addonName, 'Version') ?? '?';
  const events = createEvents();
  const store = createStore();
  const host = createWindowHost(() => store.account().settings.scale);
  const ports = createPorts(texts, events.signals, store, host);
  const talentData = createTalentData(ns.talentData);
  const core = createAddonCore(ports, {
    talentData,
    version,
    loadoutLabel: (label) => texts.label(label),
  });
  const settingsPage = onFirstUse(() => registerSettings(texts, () => ports.store.account().settings));
  const panels = createPanels(texts, host, settingsPage, talentData, ports, core);
  const onCommand = (message: string) =>
    runCommand(message, { actions: core.actions, panels, chat: ports.chat, version });
  registerSlashCommand(onCommand);
  registerCompartment(texts, {
    showOffers: () => void core.actions.offerBuilds(generalBuilds),
    openBuilds: () => panels.openBuilds(),
  });
  events.listen(core.events, () => {
    nameKeyBindings(texts);
    registerShortCommand(onCommand);
    settingsPage.get();
  });
  globals()[publicName] = createPublicApi(core.actions, talentData, version);
}

function createPorts(
  texts: Texts,
  signals: Ports['signals'],
  store: Ports['store'],
  host: WindowHost,
): Ports {
  return {
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
    signals,
    popup: createPopupLater(() =>
      createPopup(texts, {
        host,
        settings: () => store.account().settings,
        blockedText: (failure) => reasonText(failure, texts, { reason: clientReason, date: () => '' }),
      }),
    ),
  };
}

/** A popup that is made when it first shows. */
function createPopupLater(make: () => PopupView): PopupView {
  const popup = onFirstUse(make);
  return {
    show: (offer, listener) => popup.get().show(offer, listener),
    hide: () => popup.made()?.hide(),
    isShown: () => popup.made()?.isShown() === true,
  };
}

function createPanels(
  texts: Texts,
  host: WindowHost,
  settingsPage: OnFirstUse<number>,
  talentData: TalentData,
  ports: Ports,
  core: AddonCore,
): Panels {
  const browser = onFirstUse(() =>
    createBuildBrowser(texts, host, createBuildSource(talentData, ports, core.actions.use)),
  );
  return {
    openSettings() {
      // The client's settings window raises an error in combat.
      if (ports.situation.inCombat()) {
        ports.chat.say({ say: 'settingsInCombat' });
      } else {
        Settings.OpenToCategory(settingsPage.get());
      }
    },
    openBuilds: () => browser.get().toggle(),
  };
}
