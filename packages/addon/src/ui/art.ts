/**
 * The game's own art that our windows use. Atlases are names in `C_Texture`'s list, of Ketho/BlizzardInterfaceResources e27bca3
 * (client 11.0.5), `Resources/AtlasInfo.lua`; each is also named by Blizzard's interface code of client 12.1.0, as said beside it.
 */
export const art = {
  /** Blizzard_PlayerSpells/ClassTalents/Blizzard_HeroTalentsContainer.xml: the ring of a hero tree's icon, and the icon's mask. */
  heroRing: 'talents-heroclass-ring-mainpane',
  circle: 'common-mask-circle',
  /** Blizzard_SharedTalentUI/Blizzard_TalentButtonArt.lua: frames of talents, 40 wide around an icon of 36. */
  leavingFrame: 'talents-node-square-gray',
  comingFrame: 'talents-node-square-green',
  /** Blizzard_SharedXML: quest chapters, and the buttons that turn a model. */
  arrow: 'common-icon-forwardarrow',
  check: 'common-icon-checkmark',
  /** Blizzard_AuctionHouseUI: the star of favorites. */
  star: 'auctionhouse-icon-favorite',
  /** Blizzard_Menu: what opens a menu. */
  menuArrow: 'common-dropdown-c-button-hover-arrow',
  /** Blizzard_Settings: the rule under a page's title, and the row of its list under the pointer. */
  divider: 'Options_HorizontalDivider',
  rowHover: 'Options_List_Hover',
  /** Blizzard_GameTooltip/Mainline/GameTooltip.xml: the filling of a quest's progress. */
  bar: 'Interface\\TargetingFrame\\UI-StatusBar',
} as const;

/** File id of the question mark that the game shows for an unknown icon: INV_Misc_QuestionMark. */
export const unknownIcon = 134400;

/** A hero tree's ring is 1.78 times as wide as the icon in it (the same file: 192 around 108). */
export const ringScale = 1.78;

/** A talent's frame is wider than its icon by this factor. */
export const frameScale = 40 / 36;

/** Red, green and blue, 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Secondary text. The game's own grey (0.5) is too dark on our windows for small letters. */
export const softColor: Rgb = [0.72, 0.72, 0.72];
/** `ORANGE_FONT_COLOR`: something is in the way. */
export const warningColor: Rgb = [1, 0.5, 0.25];
/** `GREEN_FONT_COLOR`, less glaring: talents that come. */
export const gainColor: Rgb = [0.3, 0.9, 0.3];
/** Talents that go. */
export const lossColor: Rgb = [1, 0.45, 0.4];
/** The filled part of a bar; white letters stand on it. */
export const barColor: Rgb = [0.09, 0.42, 0.16];
