/** The left side of the build browser: the encounters of both content types, each under its heading. */
import type { CatalogueEntry } from '../core/browse/catalogue.ts';
import type { Texts } from '../locale/texts.ts';
import { withoutBlanks } from '../core/command/blanks.ts';
import { createListRow, rowHeight } from './list-row.ts';
import type { ListRow, RowMarks } from './list-row.ts';
import { holds, inSmallLetters } from './search-match.ts';
import { createText } from './window.ts';
import type { LinePlace } from './window.ts';

const inset = 4;
/** Room above a heading that has entries above it, in lines. */
const headingRoom = 0.6;
/** Room for the scroll bar. */
const barRoom = 30;

/** An entry and its marks. */
export interface ListedEntry extends RowMarks {
  readonly entry: CatalogueEntry;
}

/** @noSelf */
export interface BuildList {
  show(entries: readonly ListedEntry[]): void;
  /** Shows only the entries that hold this text. */
  search(typed: string): void;
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
  const { text } = texts;
  const box = CreateFrame('Frame', undefined, parent, 'InsetFrameTemplate');
  box.SetPoint('TOPLEFT', parent, 'TOPLEFT', left, -top);
  box.SetSize(width, height);
  const scroll = CreateFrame('ScrollFrame', undefined, box, 'ScrollFrameTemplate');
  scroll.SetPoint('TOPLEFT', box, 'TOPLEFT', inset, -inset);
  scroll.SetSize(width - barRoom, height - 2 * inset);
  const content = CreateFrame('Frame', undefined, scroll);
  content.SetSize(width - barRoom, rowHeight);
  scroll.SetScrollChild(content);
  const headings: readonly [FontString, FontString] = [createHeading(), createHeading()];
  headings[0].SetText(text('raid'));
  headings[1].SetText(text('mythicPlus'));
  const nothing = createText(content, 'GameFontHighlightSmall', width - barRoom - 18);
  nothing.SetPoint('TOPLEFT', content, 'TOPLEFT', 14, -4);
  nothing.SetText(text('nothingFound'));
  /** Rows are used again: every specialization has the same encounters. */
  const rows: ListRow[] = [];
  let listed: readonly ListedEntry[] = [];
  let typed = '';

  function createHeading(): FontString {
    const heading = createText(content, 'GameFontNormalLeft', 0);
    heading.SetWordWrap(false);
    return heading;
  }

  function nameOf({ encounterName }: CatalogueEntry): string {
    return encounterName ?? text('general');
  }

  /** A heading that holds the text brings all of its entries. */
  function isFound({ entry }: ListedEntry): boolean {
    return holds(nameOf(entry), typed) || holds(text(entry.contentType), typed);
  }

  function showRow({ entry, isWorn, isPinned }: ListedEntry, index: number): void {
    rows[index] ??= createListRow(content, width - barRoom, texts);
    const row = rows[index]!;
    row.show({ name: nameOf(entry), hasBuild: entry.build !== undefined, isWorn, isPinned });
    row.frame.SetScript('OnClick', () => select(index));
  }

  function place(region: Region, x: number, lines: number): void {
    region.SetPoint('TOPLEFT', content, 'TOPLEFT', x, -(lines * rowHeight));
    region.Show();
  }

  function layOut(): void {
    let lines = 0;
    for (const contentType of ['raid', 'mythicPlus'] as const) {
      const heading = headings[contentType === 'raid' ? 0 : 1];
      heading.Hide();
      for (let index = 0; index < listed.length; index += 1) {
        const one = listed[index]!;
        if (one.entry.contentType === contentType) {
          const isShown = isFound(one);
          rows[index]!.frame.SetShown(isShown);
          if (isShown && !heading.IsShown()) {
            lines += lines === 0 ? 0 : headingRoom;
            place(heading, 4, lines + 0.05);
            lines += 1;
          }
          if (isShown) {
            place(rows[index]!.frame, 0, lines);
            lines += 1;
          }
        }
      }
    }
    nothing.SetShown(lines === 0);
    content.SetHeight(Math.max(1, lines) * rowHeight);
  }

  return {
    show(entries) {
      listed = entries;
      for (let index = 0; index < entries.length; index += 1) {
        showRow(entries[index]!, index);
      }
      layOut();
    },
    search(given) {
      typed = inSmallLetters(withoutBlanks(given));
      scroll.SetVerticalScroll(0);
      layOut();
    },
    mark(marked) {
      for (let index = 0; index < rows.length; index += 1) {
        rows[index]!.mark(index === marked);
      }
    },
  };
}
