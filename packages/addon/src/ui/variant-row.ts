/** A row of the browser's details: one of the builds for an encounter, its share, and how far it is from what is worn. */
import { art, barColor } from './art.ts';
import { createIcon, createRow, labelRow, markRow } from './list-row.ts';
import { percent } from './share-bar.ts';
import { createText } from './window.ts';

/** Pixels. */
export const variantHeight = 22;
const iconSize = 14;
const nameLeft = 24;
export const variantBarLeft = 190;
const barWidth = 64;
const barHeight = 10;
const percentLeft = variantBarLeft + barWidth + 8;
const differenceLeft = percentLeft + 38;

interface VariantContent {
  readonly name: string;
  /** Share of the players who run it or nearly it, 0 to 1; undefined for a loadout of the player's own. */
  readonly share: number | undefined;
  /** How it compares with what is worn, in words; empty if it cannot be compared. */
  readonly difference: string;
  readonly isWorn: boolean;
  readonly isPinned: boolean;
}

/** @noSelf */
export interface VariantRow {
  readonly frame: Button;
  show(content: VariantContent): void;
  mark(isChosen: boolean): void;
}

/** The caller places the frame and sets its scripts. */
export function createVariantRow(parent: Frame, width: number): VariantRow {
  const row = createRow(parent, width, variantHeight);
  const check = createIcon(row, art.check, iconSize);
  const star = createIcon(row, art.star, iconSize);
  for (const icon of [check, star]) {
    icon.SetPoint('LEFT', row, 'LEFT', 5, 0);
  }
  const ground = row.CreateTexture(undefined, 'BACKGROUND');
  ground.SetColorTexture(0.2, 0.2, 0.22);
  ground.SetPoint('LEFT', row, 'LEFT', variantBarLeft, 0);
  ground.SetSize(barWidth, barHeight);
  const bar = row.CreateTexture(undefined, 'BORDER');
  bar.SetColorTexture(barColor[0], barColor[1], barColor[2]);
  bar.SetPoint('LEFT', row, 'LEFT', variantBarLeft, 0);
  const share = createText(row, 'GameFontHighlightSmall', differenceLeft - percentLeft);
  share.SetPoint('LEFT', row, 'LEFT', percentLeft, 0);
  const difference = createText(row, 'GameFontHighlightSmall', width - differenceLeft - 4);
  difference.SetPoint('LEFT', row, 'LEFT', differenceLeft, 0);
  difference.SetWordWrap(false);
  return {
    frame: row,
    show(content) {
      const { isWorn, isPinned } = content;
      check.SetShown(isWorn);
      star.SetShown(isPinned && !isWorn);
      const hasShare = content.share !== undefined;
      labelRow(row, content.name, nameLeft, (hasShare ? variantBarLeft : differenceLeft) - 6);
      ground.SetShown(hasShare);
      const filled = barWidth * (content.share ?? 0);
      bar.SetShown(filled >= 1);
      bar.SetSize(Math.max(1, filled), barHeight);
      share.SetText(content.share === undefined ? '' : `${percent(content.share)}%`);
      difference.SetText(content.difference);
      row.Show();
    },
    mark: (isChosen) => markRow(row, isChosen),
  };
}
