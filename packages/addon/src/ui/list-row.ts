/** A row of the browser's list: an encounter, and what is special about it, as signs rather than colors. */
import type { Texts } from '../locale/texts.ts';
import { art } from './art.ts';
import { createText } from './window.ts';

/** Pixels. */
export const rowHeight = 19;
const labelLeft = 14;
const iconSize = 14;
const gap = 4;

export interface RowMarks {
  /** Its build is worn: a check mark. */
  readonly isWorn: boolean;
  /** The player pinned a loadout to it: a star. */
  readonly isPinned: boolean;
}

interface RowContent extends RowMarks {
  readonly name: string;
  /** Without one it cannot be chosen, and says so. */
  readonly hasBuild: boolean;
}

/** @noSelf */
export interface ListRow {
  readonly frame: Button;
  show(content: RowContent): void;
  mark(isChosen: boolean): void;
}

/** The caller places the frame and sets its OnClick. */
export function createListRow(parent: Frame, width: number, { text }: Texts): ListRow {
  const row = createRow(parent, width, rowHeight);
  const none = createText(row, 'GameFontDisableSmallLeft', 0);
  none.SetText(text('noBuild'));
  none.SetPoint('RIGHT', row, 'RIGHT', -gap, 0);
  const check = createIcon(row, art.check, iconSize);
  const star = createIcon(row, art.star, iconSize);
  return {
    frame: row,
    show(content) {
      const { hasBuild, isWorn, isPinned } = content;
      let right = gap;
      for (const [icon, isShown] of [
        [check, isWorn],
        [star, isPinned],
      ] as const) {
        icon.SetShown(isShown);
        if (isShown) {
          icon.SetPoint('RIGHT', row, 'RIGHT', -right, 0);
          right += iconSize + gap;
        }
      }
      none.SetShown(!hasBuild);
      right += hasBuild ? 0 : none.GetStringWidth() + gap;
      labelRow(row, content.name, labelLeft, width - right);
      row.SetEnabled(hasBuild);
    },
    mark: (isChosen) => markRow(row, isChosen),
  };
}

/** A clickable row. The caller labels it. */
export function createRow(parent: Frame, width: number, height: number): Button {
  const row = CreateFrame('Button', undefined, parent);
  row.SetSize(width, height);
  row.SetNormalFontObject('GameFontHighlightSmallLeft');
  row.SetDisabledFontObject('GameFontDisableSmallLeft');
  row.SetHighlightAtlas(art.rowHover, 'ADD');
  return row;
}

/** Labels a row. @param right Pixels from the row's left to where the label must end. */
export function labelRow(row: Button, label: string, left: number, right: number): void {
  row.SetText(label);
  const words = row.GetFontString()!;
  // A button centers its label by default.
  words.ClearAllPoints();
  words.SetPoint('LEFT', row, 'LEFT', left, 0);
  words.SetWidth(right - left);
  words.SetWordWrap(false);
}

/** Shows a row as chosen, or not. */
export function markRow(row: Button, isChosen: boolean): void {
  if (isChosen) {
    row.LockHighlight();
  } else {
    row.UnlockHighlight();
  }
}

/** A piece of the game's art in a row. The caller places it. */
export function createIcon(row: Button, atlas: string, size: number): Texture {
  const icon = row.CreateTexture(undefined, 'ARTWORK');
  icon.SetAtlas(atlas);
  icon.SetSize(size, size);
  return icon;
}
