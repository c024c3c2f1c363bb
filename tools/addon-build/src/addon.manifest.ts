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
  /** In the order in which the client runs them: data first, since the bundle reads it. */
  readonly files: { readonly talentData: string; readonly bundle: string };
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
  files: { talentData: 'TalentData.lua', bundle: 'AzerothsTopTalent.lua' },
};
