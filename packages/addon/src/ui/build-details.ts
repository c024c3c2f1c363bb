/** The right side of the build browser: one build with its figures, import string and runners-up. */
import type { ClientBuild } from '@toptalent/build-data';
import type { BuildSource } from '../core/browse/build-source.ts';
import type { CatalogueEntry } from '../core/browse/catalogue.ts';
import type { Texts } from '../locale/texts.ts';
import { differenceOf, evidenceOf } from './build-words.ts';
import { createRow, labelRow, markRow, rowHeight } from './build-list.ts';
import { createCodeBox } from './code-box.ts';
import { showDifferenceOn } from './difference-tooltip.ts';
import { createButton, createLine } from './window.ts';
import type { LinePlace } from './window.ts';

const mostVariants = 5;

/** @noSelf */
export interface BuildDetails {
  show(entry: CatalogueEntry): void;
}

export function createBuildDetails(
  parent: Frame,
  { left, top, width }: LinePlace,
  { texts, source }: { readonly texts: Texts; readonly source: BuildSource },
): BuildDetails {
  const { text } = texts;
  const line = (font: FontTemplate, below: number) =>
    createLine(parent, font, { left, top: top + below, width });
  const title = line('GameFontNormalLarge', 0);
  const hero = line('GameFontHighlight', 26);
  const players = line('GameFontHighlight', 46);
  const evidence = line('GameFontHighlightSmall', 66);
  const differs = line('GameFontNormalSmall', 84);
  const caption = line('GameFontDisableSmall', 108);
  caption.SetText(text('code'));
  const box = createCodeBox(parent, left + 6, top + 122, width - 6);
  const button = createButton(parent, '');
  button.SetPoint('TOPLEFT', parent, 'TOPLEFT', left, -(top + 152));
  const variantsTitle = line('GameFontNormal', 218);
  variantsTitle.SetText(text('alternatives'));
  /** The first row is the build itself; the runners-up follow under a heading. */
  const variants: Button[] = [];
  for (let index = 0; index < mostVariants; index += 1) {
    const row = createRow(parent, width);
    const below = index === 0 ? 192 : 216 + index * rowHeight;
    row.SetPoint('TOPLEFT', parent, 'TOPLEFT', left, -(top + below));
    variants.push(row);
  }

  /** @param index 0 for the build itself, then its runners-up. */
  function showVariant(entry: CatalogueEntry, index: number): void {
    const build = entry.build!;
    markRow(variants, index);
    const { talentCode, heroTree, exactPlayers, similarShare } = build.alternatives[index - 1] ?? build;
    const name = entry.encounterName ?? text(entry.contentType);
    title.SetText(name);
    hero.SetText(text('heroShare', { heroTree: nameOf(heroTree), percent: percent(heroTree.share) }));
    players.SetText(text('players', { exact: exactPlayers, sample: build.sampleSize }));
    evidence.SetText(`${evidenceOf(build, texts)}; ${text('similar', { percent: percent(similarShare) })}`);
    box.show(talentCode);
    const compared = source.compare(talentCode);
    differs.SetText(compared.fits ? differenceOf(compared.differing, texts) : text('unfit'));
    button.SetEnabled(compared.fits && compared.differing > 0);
    button.SetText(text(compared.fits && compared.differing === 0 ? 'wornAlready' : 'useEncounter'));
    showDifferenceOn(button, { title: name, names: () => (compared.fits ? compared : undefined) }, texts);
    button.SetScript('OnClick', () => {
      source.use(talentCode, {
        kind: 'content',
        contentType: entry.contentType,
        encounterName: entry.encounterName,
      });
      showVariant(entry, index);
    });
  }

  function nameOf(heroTree: ClientBuild['heroTree']): string {
    return source.heroTreeName(heroTree.subTreeId) ?? '?';
  }

  function drawRow(entry: CatalogueEntry, build: ClientBuild, index: number): void {
    const { alternatives, sampleSize } = build;
    const variant = index === 0 ? build : alternatives[index - 1];
    const row = variants[index]!;
    row.SetShown(alternatives.length > 0 && variant !== undefined);
    if (variant !== undefined) {
      const name = index === 0 ? text('chosen') : nameOf(variant.heroTree);
      labelRow(row, `${name}: ${variant.exactPlayers} / ${sampleSize}`, width);
      row.SetScript('OnClick', () => showVariant(entry, index));
    }
  }

  return {
    show(entry) {
      const { build } = entry;
      if (build === undefined) {
        return;
      }
      for (let index = 0; index < variants.length; index += 1) {
        drawRow(entry, build, index);
      }
      variantsTitle.SetShown(build.alternatives.length > 0);
      showVariant(entry, 0);
    },
  };
}

/** A share (0..1) in whole percent. */
function percent(share: number): number {
  return Math.floor(share * 100 + 0.5);
}
