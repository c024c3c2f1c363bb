/** The addon's name, files, saved variables and client versions, from which the TOC is rendered. */

export interface AddonManifest {
  /** Name of the folder and of the TOC. */
  readonly name: string;
  /** Interface numbers, newest first: 120105 is client 12.1.5. */
  readonly interfaces: readonly number[];
  /** The name in English. The TOC's titles and notes are texts of the addon (`packages/addon/src/locale`). */
  readonly title: string;
  readonly author: string;
  readonly license: string;
  /** Where the addon is published. A release goes to each site that has its id here, and to no other. */
  readonly published: PublishedAt;
  /** The icon in the list of addons and in the menu of addons: the file that we ship, without its ending. */
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

/** The addon's pages and ids on the sites that players install from. Absent until the addon is registered there. */
interface PublishedAt {
  /** The number that CurseForge shows as "Project ID". */
  readonly curseForge?: number;
  /** The eight characters that Wago Addons shows as "Project ID". */
  readonly wago?: string;
  /** The number in the addon's address on WoWInterface. */
  readonly wowInterface?: number;
  /** The address of the project. */
  readonly website?: string;
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
  author: "Azeroth's Top Talent contributors",
  license: 'MIT',
  published: {},
  iconTexture: 'Interface\\AddOns\\AzerothsTopTalent\\Icon',
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
