/** The left side of the build browser: the encounters of both content types, each under its heading. */
import type { CatalogueEntry } from '../core/browse/catalogue.ts';
import type { Texts } from '../locale/texts.ts';
import { createLine } from './window.ts';
import type { LinePlace } from './window.ts';

export const rowHeight = 20;
const highlight = 'Interface\\QuestFrame\\UI-QuestTitleHighlight';

/** @noSelf */
export interface BuildList {
  show(entries: readonly CatalogueEntry[]): void;
  /** Highlights only the row of that entry; 0-based. */
  mark(index: number): void;
}

export interface ListPlace extends LinePlace {
  readonly height: number;
}

/** @noSelf */
export interface ListOptions {
  readonly texts: Texts;
  /** Called with the 0-based position of the clicked entry. */
  select(index: number): void;
}

export function createBuildList(
  parent: Frame,
  { left, top, width, height }: ListPlace,
  { texts, select }: ListOptions,
): BuildList {
  const inset = CreateFrame('Frame', undefined, parent, 'InsetFrameTemplate');
  inset.SetPoint('TOPLEFT', parent, 'TOPLEFT', left, -top);
  // Leaves 30 pixels for the scroll bar.
  inset.SetSize(width + 30, height);
  const scroll = CreateFrame('ScrollFrame', undefined, inset, 'ScrollFrameTemplate');
  scroll.SetPoint('TOPLEFT', inset, 'TOPLEFT', 6, -6);
  scroll.SetSize(width, height - 12);
  const content = CreateFrame('Frame', undefined, scroll);
  content.SetSize(width, rowHeight);
  scroll.SetScrollChild(content);
  const rows: Button[] = [];
  let lines = 0;

  /** Adds the next row, with a heading before the first of a content type. Rows are reused: every specialization has the same encounters. */
  function addRow(entry: CatalogueEntry, index: number): void {
    if (entry.encounterName === undefined) {
      createLine(content, 'GameFontNormalLeft', { left: 4, top: lines * rowHeight + 1, width }).SetText(
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

/** A clickable row. The caller places it, labels it and sets its OnClick. */
export function createRow(parent: Frame, width: number): Button {
  const row = CreateFrame('Button', undefined, parent);
  row.SetSize(width, rowHeight);
  row.SetNormalFontObject('GameFontHighlightSmallLeft');
  row.SetDisabledFontObject('GameFontDisableSmallLeft');
  row.SetHighlightTexture(highlight, 'ADD');
  return row;
}

/** Left-aligns the label, which a button centers by default. */
export function labelRow(row: Button, text: string, width: number): void {
  row.SetText(text);
  const label = row.GetFontString()!;
  label.ClearAllPoints();
  label.SetPoint('LEFT', row, 'LEFT', 14, 0);
  label.SetWidth(width - 18);
  label.SetWordWrap(false);
}

/** Highlights only the row at that 0-based position. */
export function markRow(rows: readonly Button[], marked: number): void {
  for (let index = 0; index < rows.length; index += 1) {
    if (index === marked) {
      rows[index]!.LockHighlight();
    } else {
      rows[index]!.UnlockHighlight();
    }
  }
}
