/**
 * The client's art that addons may name: atlases with their sizes, and texture files.
 *
 * An unknown name raises an error, because the real client would silently draw nothing.
 */

/** What a stand-in for a piece of art looks like; the page of pictures draws each in its own way. */
export type ArtLook =
  | 'icon'
  | 'ring'
  | 'frame'
  | 'greenFrame'
  | 'arrow'
  | 'downArrow'
  | 'check'
  | 'star'
  | 'divider'
  | 'bar'
  | 'lit'
  | 'hover';

export interface KnownArt {
  readonly look: ArtLook;
  /** Pixels that `SetAtlas` sets with `useAtlasSize`. */
  readonly width: number;
  readonly height: number;
}

/**
 * Atlases by name. Sizes are those of Ketho/BlizzardInterfaceResources e27bca3 (client 11.0.5), `Resources/AtlasInfo.lua`; they are
 * stored sizes, twice what Blizzard draws for most of them.
 */
const atlases: Readonly<Record<string, KnownArt | undefined>> = {
  // Blizzard_PlayerSpells/ClassTalents/Blizzard_HeroTalentsContainer.xml draws the ring 1.78 times as wide as the icon in it.
  'talents-heroclass-ring-mainpane': { look: 'ring', width: 192, height: 192 },
  // Blizzard_SharedTalentUI/Blizzard_TalentButtonArt.lua: a frame of 40 around an icon of 36.
  'talents-node-square-gray': { look: 'frame', width: 80, height: 80 },
  'talents-node-square-green': { look: 'greenFrame', width: 80, height: 80 },
  'common-icon-forwardarrow': { look: 'arrow', width: 256, height: 256 },
  'common-icon-checkmark': { look: 'check', width: 256, height: 256 },
  // Blizzard_AuctionHouseUI: favorites.
  'auctionhouse-icon-favorite': { look: 'star', width: 40, height: 36 },
  // Blizzard_Menu's dropdowns.
  'common-dropdown-c-button-hover-arrow': { look: 'downArrow', width: 24, height: 10 },
  // Blizzard_Settings' list of categories.
  Options_HorizontalDivider: { look: 'divider', width: 630, height: 1 },
  Options_List_Active: { look: 'lit', width: 187, height: 21 },
  Options_List_Hover: { look: 'hover', width: 187, height: 21 },
  // Only ever a mask.
  'common-mask-circle': { look: 'icon', width: 256, height: 256 },
};

const files: Readonly<Record<string, ArtLook | undefined>> = {
  'Interface\\TargetingFrame\\UI-StatusBar': 'bar',
  'Interface\\QuestFrame\\UI-QuestTitleHighlight': 'hover',
};

const heroTreePrefix = 'talents-heroclass-';

/** The atlas of a hero tree's icon, as `C_Traits.GetSubTreeInfo` names it: 200 by 200 pixels. */
export function heroTreeAtlas(className: string, treeName: string): string {
  return `${heroTreePrefix}${className.toLowerCase()}-${treeName}`;
}

export function knownAtlas(name: string): KnownArt | undefined {
  const known = atlases[name];
  return known ?? (name.startsWith(heroTreePrefix) ? { look: 'icon', width: 200, height: 200 } : undefined);
}

export function lookOfFile(name: string): ArtLook | undefined {
  return files[name];
}

/** What a hero tree's icon stands for: the name of the tree. */
export function nameOfAtlas(name: string): string {
  const rest = name.startsWith(heroTreePrefix) ? name.slice(heroTreePrefix.length) : '';
  return rest.slice(rest.indexOf('-') + 1);
}
