/** The right side of the build browser: one build with its figures, its difference, its code and the other builds. */
import type { ClientBuild } from '@toptalent/build-data';
import type { BuildSource, Comparison } from '../core/browse/build-source.ts';
import type { CatalogueEntry } from '../core/browse/catalogue.ts';
import type { HeroTreeLook } from '../core/talents/client-talents.ts';
import type { Texts } from '../locale/texts.ts';
import { noChanges } from '../core/talents/talent-changes.ts';
import { softColor } from './art.ts';
import { createRow, labelRow, markRow, rowHeight } from './build-list.ts';
import { showBuildTooltip } from './build-tooltip.ts';
import { createChangeRow } from './change-row.ts';
import { createCodeBox } from './code-box.ts';
import { createHeroIcon } from './hero-icon.ts';
import { barHeight, createShareBar, percent } from './share-bar.ts';
import { createPrimaryButton, createText } from './window.ts';
import type { LinePlace } from './window.ts';

const mostVariants = 5;
const iconSize = 36;
const iconRoom = 62;
const headHeight = 50;
const gap = 10;

/** @noSelf */
export interface BuildDetails {
  /** @param source Where the data is from, and of which date. */
  show(entry: CatalogueEntry, source: string): void;
}

/** The build of an entry or one of its alternatives, and how it compares with what is worn. */
interface Shown {
  readonly title: string;
  readonly build: ClientBuild;
  readonly variant: Pick<ClientBuild, 'talentCode' | 'exactPlayers' | 'similarShare'> & {
    readonly heroTree: { readonly share: number; readonly low?: number; readonly high?: number };
  };
  readonly heroTree: HeroTreeLook | undefined;
  readonly compared: Comparison;
  readonly source: string;
}

export function createBuildDetails(
  parent: Frame,
  { left, top, width }: LinePlace,
  { texts, source }: { readonly texts: Texts; readonly source: BuildSource },
): BuildDetails {
  const { text } = texts;
  const frame = CreateFrame('Frame', undefined, parent);
  frame.SetPoint('TOPLEFT', parent, 'TOPLEFT', left, -top);
  frame.SetSize(width, 1);
  const icon = createHeroIcon(frame, { left: 14, top: 6, size: iconSize });
  const title = createText(frame, 'GameFontNormalLarge', width - iconRoom);
  const hero = createText(frame, 'GameFontHighlight', 0);
  const share = createText(frame, 'GameFontHighlight', 0);
  share.SetTextColor(softColor[0], softColor[1], softColor[2]);
  share.SetPoint('LEFT', hero, 'RIGHT', 8, 0);
  const bar = createShareBar(frame, width, texts);
  bar.frame.SetPoint('TOPLEFT', frame, 'TOPLEFT', 0, -(headHeight + 2));
  const changes = createChangeRow(frame, width, texts);
  const state = createText(frame, 'GameFontHighlight', width);
  const caption = createText(frame, 'GameFontHighlightSmall', width);
  caption.SetTextColor(softColor[0], softColor[1], softColor[2]);
  caption.SetText(text('code'));
  const box = createCodeBox(frame, width - 6);
  const button = createPrimaryButton(frame, text('switch'));
  const variantsTitle = createText(frame, 'GameFontNormal', width);
  variantsTitle.SetText(text('alternatives'));
  /** The first row is the build itself. */
  const variants: Button[] = [];
  for (let index = 0; index < mostVariants; index += 1) {
    variants.push(createRow(frame, width));
  }

  function showHead({ title: words, heroTree, variant }: Shown): void {
    icon.show(heroTree);
    title.SetText(words);
    hero.SetText(heroTree?.name ?? '?');
    share.SetText(text('heroShare', { percent: percent(variant.heroTree.share) }));
    const both = title.GetStringHeight() + 3 + hero.GetStringHeight();
    title.SetPoint('TOPLEFT', frame, 'TOPLEFT', iconRoom, -((headHeight - both) / 2));
    hero.SetPoint('TOPLEFT', frame, 'TOPLEFT', iconRoom, -((headHeight + both) / 2 - hero.GetStringHeight()));
  }

  /** The icons of what would change, or in words why there are none. @returns The height up to its end. */
  function showDifference({ compared }: Shown, height: number): number {
    const differs = compared.fits && compared.differing > 0;
    changes.frame.SetShown(differs);
    state.SetShown(!differs);
    if (differs) {
      changes.frame.SetPoint('TOPLEFT', frame, 'TOPLEFT', 0, -height);
      return height + changes.show(compared.changes, compared.differing);
    }
    state.SetText(text(compared.fits ? 'wornAlready' : 'unfit'));
    state.SetPoint('TOPLEFT', frame, 'TOPLEFT', 0, -height);
    return height + state.GetStringHeight();
  }

  function place(region: Region, x: number, height: number): void {
    region.SetPoint('TOPLEFT', frame, 'TOPLEFT', x, -height);
  }

  function explain(shown: Shown): void {
    const { build, variant, heroTree, compared } = shown;
    const { low, high } = variant.heroTree;
    showBuildTooltip(
      button,
      {
        title: shown.title,
        figures: {
          exactPlayers: variant.exactPlayers,
          sampleSize: build.sampleSize,
          heroTreeName: heroTree?.name,
          heroShare: low === undefined || high === undefined ? undefined : { low, high },
        },
        changes: compared.fits ? compared.changes : noChanges,
        source: shown.source,
      },
      texts,
    );
  }

  function showButton(shown: Shown, entry: CatalogueEntry, again: () => void): void {
    const { compared, variant } = shown;
    button.SetEnabled(compared.fits && compared.differing > 0);
    button.SetScript('OnEnter', () => explain(shown));
    button.SetScript('OnLeave', () => GameTooltip.Hide());
    button.SetScript('OnClick', () => {
      const { contentType, encounterName } = entry;
      source.use(variant.talentCode, { kind: 'content', contentType, encounterName });
      again();
    });
  }

  /** @param index 0 for the build itself, then its alternatives. */
  function showVariant(entry: CatalogueEntry, index: number, dataSource: string): void {
    const build = entry.build!;
    markRow(variants, index);
    const variant = build.alternatives[index - 1] ?? build;
    const shown: Shown = {
      title: entry.encounterName ?? text(entry.contentType),
      build,
      variant,
      heroTree: source.heroTree(variant.heroTree.subTreeId),
      compared: source.compare(variant.talentCode),
      source: dataSource,
    };
    showHead(shown);
    bar.show({ similarShare: variant.similarShare, sampleSize: build.sampleSize });
    let height = showDifference(shown, headHeight + 2 + barHeight + gap) + gap;
    place(caption, 0, height);
    height += caption.GetStringHeight() + 2;
    place(box.frame, 6, height);
    box.show(variant.talentCode);
    height += 22 + gap;
    place(button, 0, height);
    showButton(shown, entry, () => showVariant(entry, index, dataSource));
    height += 28 + gap + 4;
    place(variantsTitle, 0, height);
    height += variantsTitle.GetStringHeight() + 4;
    for (let row = 0; row < variants.length; row += 1) {
      place(variants[row]!, 0, height + row * rowHeight);
    }
  }

  function showRow(entry: CatalogueEntry, index: number, dataSource: string): void {
    const build = entry.build!;
    const variant = index === 0 ? build : build.alternatives[index - 1];
    const row = variants[index]!;
    row.SetShown(build.alternatives.length > 0 && variant !== undefined);
    if (variant !== undefined) {
      labelRow(row, variantText(index, variant), width);
      row.SetScript('OnClick', () => showVariant(entry, index, dataSource));
    }
  }

  /** Hero tree, share of the players, and how far from what is worn. */
  function variantText(
    index: number,
    variant: Pick<Shown['variant'], 'talentCode' | 'similarShare'> & {
      readonly heroTree: { readonly subTreeId: number };
    },
  ): string {
    const name = index === 0 ? text('chosen') : (source.heroTree(variant.heroTree.subTreeId)?.name ?? '?');
    const compared = source.compare(variant.talentCode);
    const difference = !compared.fits
      ? text('unfit')
      : compared.differing === 0
        ? text('wornAlready')
        : text('toChange', { count: compared.differing });
    return `${name} · ${percent(variant.similarShare)}% · ${difference}`;
  }

  return {
    show(entry, dataSource) {
      const { build } = entry;
      if (build === undefined) {
        return;
      }
      variantsTitle.SetShown(build.alternatives.length > 0);
      for (let index = 0; index < variants.length; index += 1) {
        showRow(entry, index, dataSource);
      }
      showVariant(entry, 0, dataSource);
    },
  };
}
