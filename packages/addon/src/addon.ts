/** Wires the addon by hand, once, in order: ports, advisor, events, commands, the public table. */
import type {} from '@toptalent/wow-api';
import { createAdvisor } from './core/advisor.ts';
import { runCommand } from './core/command.ts';
import type { AddonNamespace } from './core/namespace.ts';
import type { Ports } from './core/ports.ts';
import { createPublicApi } from './core/public-api.ts';
import { createChat } from './client/chat.ts';
import { createClock } from './client/clock.ts';
import { createEvents } from './client/events.ts';
import { createLoadouts } from './client/loadouts.ts';
import { createSituation } from './client/situation.ts';
import { registerShortCommand, registerSlashCommand } from './client/slash-commands.ts';
import { createStore } from './client/store.ts';
import { createTalents } from './client/talents.ts';
import { chooseTexts } from './locale/choose-texts.ts';
import { createPopup } from './ui/popup.ts';

export type { AddonNamespace } from './core/namespace.ts';
export type { PublicApi } from './core/public-api.ts';

/** The global table for other addons. */
const publicName = 'AzerothsTopTalentAPI';

/**
 * Starts the addon, as the client does when it runs the files of the TOC.
 *
 * @param addonName The folder's name: metadata is looked up by it.
 * @param ns The addon's private namespace; `TalentData.lua` has put its table there before.
 */
export function startAddon(addonName: string, ns: AddonNamespace): void {
  const texts = chooseTexts(GetLocale());
  const version = C_AddOns.GetAddOnMetadata(addonName, 'Version') ?? '?';
  const events = createEvents();
  const ports: Ports = {
    talents: createTalents(),
    loadouts: createLoadouts(),
    situation: createSituation(),
    clock: createClock(),
    store: createStore(),
    chat: createChat(texts),
    signals: events.signals,
    popup: createPopup(texts),
  };
  const advisor = createAdvisor(ports, {
    talentData: ns.talentData,
    version,
    loadoutLabel: texts.label,
  });
  const onCommand = (message: string) => runCommand(message, advisor, ports.chat, version);
  registerSlashCommand(onCommand);
  events.listen(advisor, () => registerShortCommand(onCommand));
  _G[publicName] = createPublicApi(advisor, ns.talentData, version);
}
