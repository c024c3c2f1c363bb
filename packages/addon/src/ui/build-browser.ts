/** The build browser: every build of the specialization, with its figures and its import string. */
import type { BuildSource, Catalogue } from '../core/browse/build-source.ts';
import type { CatalogueEntry } from '../core/browse/catalogue.ts';
import type { Texts } from '../locale/texts.ts';
import { createBuildDetails } from './build-details.ts';
import { createBuildList } from './build-list.ts';
import { dataWarnings, sourceText } from './popup-words.ts';
import { whenTalentsChange } from './talent-events.ts';
import { createLine, createWindow } from './window.ts';
import type { WindowHost } from './window-host.ts';

const width = 724;
/** Room for every row of the list. */
const height = 502;
const margin = 14;
const listWidth = 210;
const top = 32;
const detailsLeft = margin + listWidth + 48;

/** @noSelf */
export interface BuildBrowser {
  /** Opens the browser on the current specialization, or closes it. */
  toggle(): void;
  isShown(): boolean;
}

/** @noSelf */
export interface BrowserSurroundings {
  readonly host: WindowHost;
  readonly source: BuildSource;
  /** A date in epoch seconds as text. */
  dateText(time: number): string;
}

export function createBuildBrowser(
  texts: Texts,
  { host, source, dateText }: BrowserSurroundings,
): BuildBrowser {
  let dataSource = '';
  let entries: readonly CatalogueEntry[] = [];
  /** Position of the entry that is shown. */
  let selected = 0;
  const frame = createWindow(host, {
    title: '',
    givesWay: true,
    width,
    height,
    closed() {},
    cameBack: refresh,
    moved() {},
  });
  frame.SetPoint('CENTER', UIParent, 'CENTER', 0, 0);
  const list = createBuildList(
    frame,
    { left: margin, top, width: listWidth, height: height - top - 36 },
    { texts, select },
  );
  const details = createBuildDetails(
    frame,
    { left: detailsLeft, top: top + 6, width: width - detailsLeft - margin },
    { texts, source },
  );
  const footer = createLine(frame, 'GameFontDisableSmall', {
    left: margin + 4,
    top: height - 24,
    width: width - 2 * margin,
  });

  function select(index: number): void {
    const entry = entries[index];
    if (entry !== undefined) {
      selected = index;
      list.mark(index);
      details.show(entry, dataSource);
    }
  }

  function draw(catalogue: Catalogue, preferred: number): void {
    entries = catalogue.entries;
    frame.SetTitle(texts.text('browserTitle', { spec: catalogue.specName }));
    dataSource = sourceText(catalogue.sample, dateText(catalogue.asOf), texts);
    footer.SetText([dataSource, ...dataWarnings(catalogue, texts)].join('. '));
    list.show(entries);
    const hasBuild = entries[preferred]?.build !== undefined;
    select(hasBuild ? preferred : entries.findIndex((entry) => entry.build !== undefined));
  }

  /** Every specialization has the same encounters in the same order, so the same one stays selected. */
  function refresh(): void {
    const catalogue = source.catalogue();
    if (catalogue.ok) {
      draw(catalogue.value, selected);
    }
  }

  whenTalentsChange(frame, refresh);

  return {
    isShown: () => frame.IsShown(),
    toggle() {
      if (frame.IsShown()) {
        frame.Hide();
        return;
      }
      const catalogue = source.catalogue();
      if (catalogue.ok) {
        draw(catalogue.value, 0);
        host.show(frame);
        host.keepApart();
      } else {
        source.explain(catalogue.failure);
      }
    },
  };
}
