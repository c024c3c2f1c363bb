/** The addon's name, files, saved variables and client versions, from which the TOC is rendered. */

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
  /** What the client runs, in this order: `locales` is the folder of the languages. */
  readonly files: { readonly talentData: string; readonly locales: string; readonly bundle: string };
  /** Key bindings; the client finds their file by its name. */
  readonly bindings: readonly KeyBinding[];
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
  notes:
    'The talents that top players run, from Warcraft Logs, offered at the right moment. One click applies them.',
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
  files: { talentData: 'TalentData.lua', locales: 'Locales', bundle: 'AzerothsTopTalent.lua' },
  bindings: [
    { name: 'AZEROTHSTOPTALENT_SHOW', command: 'show' },
    { name: 'AZEROTHSTOPTALENT_BROWSE', command: 'browse' },
  ],
};
