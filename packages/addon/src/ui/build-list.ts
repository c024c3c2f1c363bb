/** The left side of the build browser: every place to have a build for, in two groups. */
import type { CatalogueEntry } from '../core/browse/catalogue.ts';
import type { Texts } from '../locale/texts.ts';

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
  /** Made as they are needed, and kept. */
  const rows: Button[] = [];
  const headings: FontString[] = [];

  function row(index: number): Button {
    let button = rows[index];
    if (button === undefined) {
      button = createRow(content, width, () => select(index));
      rows.push(button);
    }
    return button;
  }

  function heading(index: number): FontString {
    let text = headings[index];
    if (text === undefined) {
      text = content.CreateFontString(undefined, 'ARTWORK', 'GameFontNormalLeft');
      headings.push(text);
    }
    return text;
  }

  return {
    show(entries) {
      let line = 0;
      let group = 0;
      for (let index = 0; index < entries.length; index += 1) {
        const entry = entries[index]!;
        if (entry.encounterName === undefined) {
          const title = heading(group);
          title.SetText(texts.text(entry.contentType));
          title.SetPoint('TOPLEFT', content, 'TOPLEFT', 4, -(line * rowHeight + 4));
          line += 1;
          group += 1;
        }
        const button = row(index);
        labelRow(button, entry.encounterName ?? texts.text('general'), width);
        button.SetPoint('TOPLEFT', content, 'TOPLEFT', 0, -(line * rowHeight));
        button.SetEnabled(entry.build !== undefined);
        button.Show();
        line += 1;
      }
      for (let index = entries.length; index < rows.length; index += 1) {
        rows[index]!.Hide();
      }
      content.SetHeight(line * rowHeight);
    },
    mark: (index) => markRow(rows, index),
  };
}

/** A row to choose by a click; it is to be placed and labelled. */
export function createRow(parent: Frame, width: number, onClick: () => void): Button {
  const row = CreateFrame('Button', undefined, parent);
  row.SetSize(width, rowHeight);
  row.SetNormalFontObject('GameFontHighlightSmallLeft');
  row.SetDisabledFontObject('GameFontDisableSmallLeft');
  row.SetHighlightTexture(highlight, 'ADD');
  row.SetScript('OnClick', onClick);
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
