/** The game's tooltip. Facts: client 12.1.0 (69404). */

interface GameTooltipFrame extends Frame {
  SetOwner(owner: Region, anchor: 'ANCHOR_RIGHT' | 'ANCHOR_TOP', x?: number): void;
  SetText(text: string): void;
  AddLine(text: string, red?: number, green?: number, blue?: number, wrap?: boolean): void;
}

/** What the interface code adds to the tooltip (Blizzard_SharedXMLGame/Tooltip/TooltipDataHandler.lua). */
interface GameTooltipData {
  /** The game's own words about a spell; replaces all lines. */
  SetSpellByID(spellId: number): void;
}

declare const GameTooltip: GameTooltipFrame & GameTooltipData;
