/** The right side of the build browser: one build with its figures, its difference, its code, and the other builds. */
import type { BuildSource, Catalogue } from '../core/browse/build-source.ts';
import type { CatalogueEntry } from '../core/browse/catalogue.ts';
import { noChanges } from '../core/talents/talent-changes.ts';
import type { Texts } from '../locale/texts.ts';
import { art, softColor } from './art.ts';
import { createBuildHead, headHeight } from './build-head.ts';
import { showBuildTooltip } from './build-tooltip.ts';
import { createChangeRow } from './change-row.ts';
import { createCodeBox } from './code-box.ts';
import { createPinChoice } from './pin-choice.ts';
import { barHeight, createShareBar, percent } from './share-bar.ts';
import { createVariantRow, variantBarLeft, variantHeight } from './variant-row.ts';
import type { VariantRow } from './variant-row.ts';
import { differenceText, variantsOf } from './variants.ts';
import type { Variant } from './variants.ts';
import { createPrimaryButton, createText } from './window.ts';
import type { LinePlace } from './window.ts';

const mostVariants = 6;
const gap = 10;
/** Where each part begins, in pixels below the top: below the height that the parts above may have, so that nothing jumps. */
const barTop = headHeight + 2;
const differenceTop = barTop + barHeight + gap;
const codeTop = differenceTop + 60;
const dividerTop = codeTop + 50;
const pinTop = dividerTop + 9;
const variantsTop = pinTop + 50;
const checkSize = 16;

/** What the details show. @noSelf */
interface ShownEntry {
  readonly catalogue: Catalogue;
  /** It has a build. */
  readonly entry: CatalogueEntry;
  /** Where the data is from, and of which date. */
  readonly source: string;
}

/** @noSelf */
export interface BuildDetails {
  show(shown: ShownEntry): void;
}

/** @noSelf */
interface DetailsOptions {
  readonly texts: Texts;
  readonly source: BuildSource;
  /** The player pinned a loadout or took a pin away. */
  pinsChanged(): void;
}

export function createBuildDetails(
  parent: Frame,
  { left, top, width }: LinePlace,
  { texts, source, pinsChanged }: DetailsOptions,
): BuildDetails {
  const { text } = texts;
  const frame = CreateFrame('Frame', undefined, parent);
  frame.SetPoint('TOPLEFT', parent, 'TOPLEFT', left, -top);
  frame.SetSize(width, 1);
  const head = createBuildHead(frame);
  const bar = createShareBar(frame, width, texts);
  place(bar.frame, 0, barTop);
  const hint = createText(frame, 'GameFontHighlight', width);
  place(hint, 0, barTop + 2);
  const changes = createChangeRow(frame, width, texts);
  place(changes.frame, 0, differenceTop);
  const check = frame.CreateTexture(undefined, 'ARTWORK');
  check.SetAtlas(art.check);
  check.SetSize(checkSize, checkSize);
  place(check, 0, differenceTop);
  const state = createText(frame, 'GameFontHighlight', width);
  const button = createPrimaryButton(frame, text('switch'));
  button.SetPoint('TOPRIGHT', frame, 'TOPRIGHT', 0, -(codeTop + 10));
  const caption = createText(frame, 'GameFontHighlightSmall', 0);
  caption.SetTextColor(softColor[0], softColor[1], softColor[2]);
  caption.SetText(text('code'));
  place(caption, 0, codeTop);
  const box = createCodeBox(frame, width - button.GetWidth() - 24);
  place(box.frame, 6, codeTop + caption.GetStringHeight() + 1);
  const variantsTitle = createText(frame, 'GameFontNormal', 0);
  variantsTitle.SetText(text('alternatives'));
  place(variantsTitle, 0, variantsTop);
  const shareTitle = createText(frame, 'GameFontHighlightSmall', 0);
  shareTitle.SetTextColor(softColor[0], softColor[1], softColor[2]);
  shareTitle.SetText(text('similar'));
  place(shareTitle, variantBarLeft, variantsTop + 2);
  const rows: VariantRow[] = [];
  const pinChoice = createPinChoice(frame, width, { texts, pins: source.pins, changed: pinsChanged });
  place(pinChoice.frame, 0, pinTop);
  const divider = frame.CreateTexture(undefined, 'ARTWORK');
  divider.SetAtlas(art.divider);
  divider.SetSize(width, 1);
  place(divider, 0, dividerTop);

  function place(region: Region, x: number, below: number): void {
    region.SetPoint('TOPLEFT', frame, 'TOPLEFT', x, -below);
  }

  /** The icons of what would change, or in words why there are none. */
  function showDifference({ compared }: Variant, { catalogue }: ShownEntry): void {
    const differs = compared.kind === 'fits' && compared.differing > 0;
    const isWorn = compared.kind === 'fits' && !differs;
    changes.frame.SetShown(differs);
    check.SetShown(isWorn);
    state.SetShown(!differs);
    if (differs) {
      changes.show(compared.changes(), compared.differing);
      return;
    }
    const room = isWorn ? checkSize + 6 : 0;
    place(state, room, differenceTop + (isWorn ? 1 : 0));
    state.SetWidth(width - room);
    state.SetText(
      compared.kind === 'otherSpec'
        ? text('otherSpec', { spec: catalogue.activeName })
        : text(compared.kind === 'unfit' ? 'unfit' : 'wornAlready'),
    );
  }

  function explain(owner: Region, variant: Variant, shown: ShownEntry): void {
    const { compared, figures, heroTree } = variant;
    showBuildTooltip(
      owner,
      {
        title: variant.title,
        figures: figures === undefined ? undefined : { ...figures, heroTreeName: heroTree?.name },
        changes: compared.kind === 'fits' ? compared.changes() : noChanges,
        source: shown.source,
      },
      texts,
    );
  }

  function showButton(variant: Variant, shown: ShownEntry): void {
    const { compared } = variant;
    button.SetEnabled(compared.kind === 'fits' && compared.differing > 0);
    button.SetScript('OnEnter', () => explain(button, variant, shown));
    button.SetScript('OnLeave', () => GameTooltip.Hide());
    button.SetScript('OnClick', () => source.use(variant.request));
  }

  function choose(chosen: Variant, shown: ShownEntry): void {
    const { title, heroTree, figures } = chosen;
    const aside =
      figures === undefined ? '' : text('heroShare', { percent: percent(figures.heroShare.share) });
    head.show({ title, heroTree, aside }, width);
    bar.frame.SetShown(chosen.figures !== undefined);
    if (chosen.figures !== undefined) {
      bar.show(chosen.figures);
    }
    hint.SetText(chosen.hint ?? '');
    showDifference(chosen, shown);
    box.show(chosen.request.code);
    showButton(chosen, shown);
    for (let index = 0; index < rows.length; index += 1) {
      rows[index]!.mark(index === chosen.position);
    }
  }

  function showRow(variant: Variant, shown: ShownEntry): void {
    const index = variant.position;
    rows[index] ??= createVariantRow(frame, width);
    const { frame: row, show } = rows[index]!;
    const { compared } = variant;
    place(row, 0, variantsTop + 20 + index * variantHeight);
    show({
      name: variant.name,
      share: variant.figures?.similarShare,
      difference: differenceText(compared, texts),
      isWorn: compared.kind === 'fits' && compared.differing === 0,
      isPinned: variant.figures === undefined,
    });
    row.SetScript('OnClick', () => choose(variant, shown));
    row.SetScript('OnEnter', () => explain(row, variant, shown));
    row.SetScript('OnLeave', () => GameTooltip.Hide());
  }

  return {
    show(shown) {
      const { catalogue, entry } = shown;
      const pinned = catalogue.isActive ? source.pins.pinned(entry) : undefined;
      const variants = variantsOf({ catalogue, entry, pinned }, texts).slice(0, mostVariants);
      for (let index = 0; index < Math.max(variants.length, rows.length); index += 1) {
        if (variants[index] === undefined) {
          rows[index]!.frame.Hide();
        } else {
          showRow(variants[index]!, shown);
        }
      }
      pinChoice.frame.SetShown(catalogue.isActive);
      pinChoice.show(entry);
      const first = variants.find((variant) => variant.figures !== undefined);
      if (first !== undefined) {
        choose(first, shown);
      }
    },
  };
}
