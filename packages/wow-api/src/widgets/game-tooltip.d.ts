/** The game's tooltip. Facts: client 12.1.0 (69404). */

interface GameTooltipFrame extends Frame {
  SetOwner(owner: Region, anchor: 'ANCHOR_RIGHT' | 'ANCHOR_TOP', x?: number): void;
  SetText(text: string): void;
  AddLine(text: string, red?: number, green?: number, blue?: number, wrap?: boolean): void;
}

declare const GameTooltip: GameTooltipFrame;
