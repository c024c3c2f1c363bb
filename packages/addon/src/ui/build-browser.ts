/** The build browser: every build of the specialization, its figures, and its code to copy or to use. */
import type { BuildSource, Catalogue } from '../core/browse/build-source.ts';
import type { CatalogueEntry } from '../core/browse/catalogue.ts';
import type { Texts } from '../locale/texts.ts';
import { createBuildDetails } from './build-details.ts';
import type { BuildDetails } from './build-details.ts';
import { createBuildList } from './build-list.ts';
import type { BuildList } from './build-list.ts';
import { dataWords } from './popup-words.ts';
import { createLine, createWindow } from './window.ts';
import type { WindowHost } from './window-host.ts';

const width = 640;
/** Room for every row of the list. */
const height = 502;
const margin = 14;
const listWidth = 210;
const top = 32;
const detailsLeft = margin + listWidth + 48;

/** @noSelf */
export interface BuildBrowser {
  /** Opens it on the current specialization; a second time closes it. */
  toggle(): void;
}

interface Panel {
  readonly frame: TitledFrame;
  readonly list: BuildList;
  readonly details: BuildDetails;
  readonly footer: FontString;
}

/** Nothing is made before it first opens. */
export function createBuildBrowser(texts: Texts, host: WindowHost, source: BuildSource): BuildBrowser {
  let panel: Panel | undefined;
  let entries: readonly CatalogueEntry[] = [];

  function createPanel(): Panel {
    const frame = createWindow(host, '', width, height, { hidden() {}, moved() {} });
    frame.SetPoint('CENTER', UIParent, 'CENTER', 0, 0);
    const list = createBuildList(frame, margin, top, listWidth, height - top - 36, texts, select);
    const details = createBuildDetails(
      frame,
      detailsLeft,
      top + 6,
      width - detailsLeft - margin,
      texts,
      source,
    );
    const footer = createLine(frame, 'GameFontDisableSmall', margin + 4, height - 24, width - 2 * margin);
    return { frame, list, details, footer };
  }

  function select(index: number): void {
    const entry = entries[index];
    if (panel !== undefined && entry !== undefined) {
      panel.list.mark(index);
      panel.details.show(entry);
    }
  }

  function open(catalogue: Catalogue): void {
    panel ??= createPanel();
    entries = catalogue.entries;
    panel.frame.SetTitle(texts.text('browserTitle', { spec: catalogue.specName }));
    panel.footer.SetText(dataWords(catalogue, texts));
    panel.list.show(entries);
    select(entries.findIndex((entry) => entry.build !== undefined));
    host.show(panel.frame);
  }

  return {
    toggle() {
      if (panel !== undefined && panel.frame.IsShown()) {
        panel.frame.Hide();
        return;
      }
      const catalogue = source.catalogue();
      if (catalogue !== undefined) {
        open(catalogue);
      }
    },
  };
}
