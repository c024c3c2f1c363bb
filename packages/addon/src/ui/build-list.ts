/** The left side of the build browser: every place to have a build for, in two groups. */
import type { CatalogueEntry } from '../core/browse/catalogue.ts';
import type { Texts } from '../locale/texts.ts';
import { createLine } from './window.ts';

export const rowHeight = 20;
const highlight = 'Interface\\QuestFrame\\UI-QuestTitleHighlight';

/** @noSelf */
export interface BuildList {
  show(entries: readonly CatalogueEntry[]): void;
  /** Marks the row of that 0-based entry, and only that. */
  mark(index: number): void;
}

/** @param select Told the 0-based position of the entry that was clicked. */
export function createBuildList(
  parent: Frame,
  left: number,
  top: number,
  width: number,
  height: number,
  texts: Texts,
  select: (index: number) => void,
): BuildList {
  const inset = CreateFrame('Frame', undefined, parent, 'InsetFrameTemplate');
  inset.SetPoint('TOPLEFT', parent, 'TOPLEFT', left, -top);
  // The scroll bar is as wide as the rest.
  inset.SetSize(width + 30, height);
  const scroll = CreateFrame('ScrollFrame', undefined, inset, 'ScrollFrameTemplate');
  scroll.SetPoint('TOPLEFT', inset, 'TOPLEFT', 6, -6);
  scroll.SetSize(width, height - 12);
  const content = CreateFrame('Frame', undefined, scroll);
  content.SetSize(width, rowHeight);
  scroll.SetScrollChild(content);
  const rows: Button[] = [];
  let lines = 0;

  /** The next row, under a heading where a group begins. Places last: every specialization has the same encounters. */
  function addRow(entry: CatalogueEntry, index: number): void {
    if (entry.encounterName === undefined) {
      createLine(content, 'GameFontNormalLeft', 4, lines * rowHeight + 4, width).SetText(
        texts.text(entry.contentType),
      );
      lines += 1;
    }
    const row = createRow(content, width);
    row.SetPoint('TOPLEFT', content, 'TOPLEFT', 0, -(lines * rowHeight));
    row.SetScript('OnClick', () => select(index));
    rows.push(row);
    lines += 1;
    content.SetHeight(lines * rowHeight);
  }

  return {
    show(entries) {
      content.SetShown(entries.length > 0);
      for (let index = 0; index < entries.length; index += 1) {
        const entry = entries[index]!;
        if (rows[index] === undefined) {
          addRow(entry, index);
        }
        labelRow(rows[index]!, entry.encounterName ?? texts.text('general'), width);
        rows[index]!.SetEnabled(entry.build !== undefined);
      }
    },
    mark: (index) => markRow(rows, index),
  };
}

/** A row to choose by a click; it is still to be placed, labelled, and told what a click does. */
export function createRow(parent: Frame, width: number): Button {
  const row = CreateFrame('Button', undefined, parent);
  row.SetSize(width, rowHeight);
  row.SetNormalFontObject('GameFontHighlightSmallLeft');
  row.SetDisabledFontObject('GameFontDisableSmallLeft');
  row.SetHighlightTexture(highlight, 'ADD');
  return row;
}

/** A button's text stands in its middle unless it is told otherwise. */
export function labelRow(row: Button, text: string, width: number): void {
  row.SetText(text);
  const label = row.GetFontString()!;
  label.ClearAllPoints();
  label.SetPoint('LEFT', row, 'LEFT', 14, 0);
  label.SetWidth(width - 18);
  label.SetWordWrap(false);
}

/** Marks the row of that 0-based number, and only that. */
export function markRow(rows: readonly Button[], marked: number): void {
  for (let index = 0; index < rows.length; index += 1) {
    if (index === marked) {
      rows[index]!.LockHighlight();
    } else {
      rows[index]!.UnlockHighlight();
    }
  }
}
