/** The build browser: every build of a specialization of the player's class, with its figures and its import string. */
import type { BuildSource, Catalogue } from '../core/browse/build-source.ts';
import type { CatalogueEntry } from '../core/browse/catalogue.ts';
import type { Texts } from '../locale/texts.ts';
import { createBuildDetails } from './build-details.ts';
import { createBuildList } from './build-list.ts';
import type { ListedEntry } from './build-list.ts';
import { dataWarning, sourceText } from './popup-words.ts';
import { createSpecChoice } from './spec-choice.ts';
import { whenTalentsChange } from './talent-events.ts';
import { createLine, createWindow } from './window.ts';
import type { WindowHost } from './window-host.ts';

const width = 724;
/** Room for every row of the list. */
const height = 510;
const margin = 14;
const listWidth = 240;
const headTop = 28;
const listTop = 56;
const footerHeight = 26;
const detailsLeft = margin + listWidth + 18;

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
  let shown: Catalogue | undefined;
  let dataSource = '';
  /** The specialization that the player chose; undefined to follow the one that is active. */
  let chosenSpec: number | undefined;
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
  const search = CreateFrame('EditBox', undefined, frame, 'SearchBoxTemplate');
  search.SetSize(listWidth - 6, 20);
  search.SetPoint('TOPLEFT', frame, 'TOPLEFT', margin + 6, -(headTop + 2));
  search.SetAutoFocus(false);
  const specs = createSpecChoice(frame, (specId) => {
    chosenSpec = specId;
    refresh();
  });
  specs.frame.SetPoint('TOPRIGHT', frame, 'TOPRIGHT', -margin, -headTop);
  const list = createBuildList(
    frame,
    { left: margin, top: listTop, width: listWidth, height: height - listTop - footerHeight },
    { texts, select },
  );
  // The template's own handler hides its words as soon as something is typed.
  search.HookScript('OnTextChanged', () => list.search(search.GetText()));
  const details = createBuildDetails(
    frame,
    { left: detailsLeft, top: listTop, width: width - detailsLeft - margin },
    { texts, source, pinsChanged: refresh },
  );
  const footer = createLine(frame, 'GameFontDisableSmall', {
    left: margin + 4,
    top: height - footerHeight + 6,
    width: width - 2 * margin,
  });

  function select(index: number): void {
    const entry = shown?.entries[index];
    if (shown !== undefined && entry?.build !== undefined) {
      selected = index;
      list.mark(index);
      details.show({ catalogue: shown, entry, source: dataSource });
    }
  }

  function listed(catalogue: Catalogue, entry: CatalogueEntry): ListedEntry {
    const compared = entry.build === undefined ? undefined : catalogue.compare(entry.build.talentCode);
    return {
      entry,
      isWorn: compared?.kind === 'fits' && compared.differing === 0,
      isPinned: catalogue.isActive && source.pins.isPinned(entry),
    };
  }

  function draw(catalogue: Catalogue, preferred: number): void {
    shown = catalogue;
    frame.SetTitle(texts.text('browserTitle', { spec: catalogue.spec.name }));
    specs.show(catalogue);
    dataSource = sourceText(catalogue.sample, dateText(catalogue.asOf), texts);
    const warning = dataWarning(catalogue, texts);
    footer.SetText(
      warning === '' ? dataSource : texts.text('sourceAndWarning', { source: dataSource, warning }),
    );
    const { entries } = catalogue;
    list.show(entries.map((entry) => listed(catalogue, entry)));
    const hasBuild = entries[preferred]?.build !== undefined;
    select(hasBuild ? preferred : entries.findIndex((entry) => entry.build !== undefined));
  }

  /** Every specialization has the same encounters in the same order, so the same one stays selected. */
  function refresh(): void {
    const catalogue = source.open(chosenSpec);
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
      chosenSpec = undefined;
      const catalogue = source.open();
      if (catalogue.ok) {
        search.SetText('');
        draw(catalogue.value, 0);
        host.show(frame);
        host.keepApart();
      } else {
        source.explain(catalogue.failure);
      }
    },
  };
}
