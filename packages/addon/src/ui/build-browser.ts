/** The build browser: every build of the specialization, with its figures and its import string. */
import type { BuildSource, Catalogue } from '../core/browse/build-source.ts';
import type { CatalogueEntry } from '../core/browse/catalogue.ts';
import type { Texts } from '../locale/texts.ts';
import { createBuildDetails } from './build-details.ts';
import { createBuildList } from './build-list.ts';
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
  /** Opens the browser on the current specialization, or closes it. */
  toggle(): void;
}

export function createBuildBrowser(texts: Texts, host: WindowHost, source: BuildSource): BuildBrowser {
  let entries: readonly CatalogueEntry[] = [];
  const frame = createWindow(host, { title: '', width, height, hidden() {}, moved() {} });
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
      list.mark(index);
      details.show(entry);
    }
  }

  function open(catalogue: Catalogue): void {
    entries = catalogue.entries;
    frame.SetTitle(texts.text('browserTitle', { spec: catalogue.specName }));
    footer.SetText(dataWords(catalogue, texts));
    list.show(entries);
    select(entries.findIndex((entry) => entry.build !== undefined));
    host.show(frame);
  }

  return {
    toggle() {
      if (frame.IsShown()) {
        frame.Hide();
        return;
      }
      const catalogue = source.catalogue();
      if (catalogue !== undefined) {
        open(catalogue);
      }
    },
  };
}
