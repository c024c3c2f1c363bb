/** What the addon's TOC says: the one place for its name, its files, its saved variables and the client versions it is for. */

export interface AddonManifest {
  /** Name of the folder and of the TOC. */
  readonly name: string;
  /** Interface numbers, newest first: 120105 is client 12.1.5. */
  readonly interfaces: readonly number[];
  readonly title: string;
  readonly notes: string;
  readonly author: string;
  readonly license: string;
  /** An icon of the game's own, for the list of addons. */
  readonly iconTexture: string;
  /** Heading in the list of addons. */
  readonly category: string;
  readonly savedVariables: readonly string[];
  readonly savedVariablesPerCharacter: readonly string[];
  /** Globals that the game's menu of addons calls (`packages/addon/src/client/addon-compartment.ts`). */
  readonly compartment: { readonly click: string; readonly enter: string; readonly leave: string };
  /** In the order in which the client runs them: data and language first, since the bundle reads them. */
  readonly files: { readonly talentData: string; readonly locales: string; readonly bundle: string };
  /** Key bindings; the client finds their file by its name. */
  readonly bindings: readonly KeyBinding[];
  /** Modules that are compiled when one of their functions is first called: what most sessions never need. */
  readonly onDemand: readonly string[];
  /** Modules that make tables of functions which most sessions never ask anything: made, and compiled, when one is asked. */
  readonly tables: readonly string[];
  /** Modules whose one function is called once a session: let go afterwards. */
  readonly once: readonly string[];
  /** Languages: only the client's own is compiled. */
  readonly languages: readonly string[];
}

/** One line in the game's list of key bindings; its text is the global `BINDING_NAME_<name>`. */
interface KeyBinding {
  readonly name: string;
  /** What is typed after `/toptalent`. */
  readonly command: string;
}

export const addonManifest: AddonManifest = {
  name: 'AzerothsTopTalent',
  interfaces: [120105, 120100],
  title: "Azeroth's Top Talent",
  notes: 'The talents that top players run, offered at the right moment. One click applies them.',
  author: "Azeroth's Top Talent contributors",
  license: 'MIT',
  iconTexture: 'Interface\\Icons\\Ability_Marksmanship',
  category: 'Combat',
  savedVariables: ['AzerothsTopTalentDB'],
  savedVariablesPerCharacter: ['AzerothsTopTalentCharDB'],
  compartment: {
    click: 'AzerothsTopTalent_OnCompartmentClick',
    enter: 'AzerothsTopTalent_OnCompartmentEnter',
    leave: 'AzerothsTopTalent_OnCompartmentLeave',
  },
  files: { talentData: 'TalentData.lua', locales: 'Locales.lua', bundle: 'AzerothsTopTalent.lua' },
  bindings: [
    { name: 'AZEROTHSTOPTALENT_SHOW', command: 'show' },
    { name: 'AZEROTHSTOPTALENT_BROWSE', command: 'browse' },
  ],
  onDemand: [
    'build-data:look-up',
    'build-data:unpack',
    'client.client-tree',
    'client.reason-texts',
    'core.boss.explain',
    'core.boss.learned',
    'core.boss.raid-memory',
    'core.boss.raid-view',
    'core.browse.build-source',
    'core.place.dungeon',
    'core.place.other-season',
    'core.switch.clean-up',
    'core.talents.talent-names',
    'core.talents.talent-tree',
    'locale.fill-text',
    'locale.render-message',
    'locale.status-line',
    'ui.build-browser',
    'ui.popup',
  ],
  tables: ['client.journal', 'client.keystones', 'client.loadouts', 'client.lockouts'],
  once: [
    'client.key-bindings',
    'client.short-command',
    'core.data.open-data',
    'core.saved.read-state',
    'ui.settings-panel',
    'wiring',
  ],
  languages: [
    'locale.languages.brazilian-portuguese',
    'locale.languages.castilian-spanish',
    'locale.languages.english',
    'locale.languages.french',
    'locale.languages.german',
    'locale.languages.italian',
    'locale.languages.korean',
    'locale.languages.latin-american-spanish',
    'locale.languages.russian',
    'locale.languages.simplified-chinese',
    'locale.languages.traditional-chinese',
  ],
};
