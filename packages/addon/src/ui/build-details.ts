/** The right side of the build browser: one build, its figures, its code, its runners-up. */
import type { ClientAlternative, ClientBuild } from '@toptalent/build-data';
import type { BuildSource } from '../core/browse/build-source.ts';
import type { CatalogueEntry } from '../core/browse/catalogue.ts';
import type { Texts } from '../locale/texts.ts';
import { differenceOf, evidenceOf } from './build-words.ts';
import { createCodeBox } from './code-box.ts';
import { showDifference } from './difference-tooltip.ts';
import { createButton, createLine } from './window.ts';

const mostVariants = 5;

/** @noSelf */
export interface BuildDetails {
  show(entry: CatalogueEntry): void;
}

export function createBuildDetails(
  parent: Frame,
  left: number,
  top: number,
  width: number,
  texts: Texts,
  source: BuildSource,
): BuildDetails {
  const { text } = texts;
  const title = createLine(parent, 'GameFontNormalLarge', left, top, width);
  const hero = createLine(parent, 'GameFontHighlight', left, top + 26, width);
  const players = createLine(parent, 'GameFontHighlight', left, top + 46, width);
  const evidence = createLine(parent, 'GameFontHighlightSmall', left, top + 66, width);
  const differs = createLine(parent, 'GameFontNormalSmall', left, top + 84, width);
  const caption = createLine(parent, 'GameFontDisableSmall', left, top + 108, width);
  caption.SetText(text('code'));
  const box = createCodeBox(parent, left + 6, top + 122, width - 6);
  let use = () => {};
  const button = createButton(parent, 170, text('useEncounter'), () => use());
  button.SetPoint('TOPLEFT', parent, 'TOPLEFT', left, -(top + 152));
  const variantsTitle = createLine(parent, 'GameFontNormal', left, top + 190, width);
  variantsTitle.SetText(text('alternatives'));
  const variants: Button[] = [];
  for (let index = 0; index < mostVariants; index += 1) {
    const variant = createButton(parent, width, '', () => {});
    variant.SetPoint('TOPLEFT', parent, 'TOPLEFT', left, -(top + 208 + index * 26));
    variant.Hide();
    variants.push(variant);
  }

  /** @param variant Undefined for the build itself. */
  function showVariant(
    entry: CatalogueEntry,
    build: ClientBuild,
    variant: ClientAlternative | undefined,
  ): void {
    const { talentCode, heroTree, exactPlayers, similarShare } = variant ?? build;
    const name = entry.encounterName ?? text(entry.contentType);
    title.SetText(name);
    hero.SetText(heroWords(heroTree));
    players.SetText(text('players', { exact: exactPlayers, sample: build.sampleSize }));
    const { confidence, difficulty } = build;
    const evidenceText = evidenceOf({ confidence, difficulty, generalInstead: false }, texts);
    evidence.SetText(`${evidenceText}; ${text('similar', { percent: percent(similarShare) })}`);
    box.show(talentCode);
    const compared = source.compare(talentCode);
    differs.SetText(compared.fits ? differenceOf(compared.differing, texts) : text('unfit'));
    button.SetEnabled(compared.fits && compared.differing > 0);
    button.SetText(text(compared.fits && compared.differing === 0 ? 'wornAlready' : 'useEncounter'));
    button.SetScript('OnEnter', () => {
      if (compared.fits) {
        showDifference(button, name, compared, texts);
      }
    });
    button.SetScript('OnLeave', () => GameTooltip.Hide());
    use = () => {
      source.use(talentCode, {
        kind: 'content',
        contentType: entry.contentType,
        encounterName: entry.encounterName,
      });
      showVariant(entry, build, variant);
    };
  }

  function heroWords(heroTree: ClientBuild['heroTree']): string {
    const heroTreeName = source.heroTreeName(heroTree.subTreeId) ?? '?';
    return text('heroShare', { heroTree: heroTreeName, percent: percent(heroTree.share) });
  }

  function variantWords(variant: ClientAlternative | undefined, build: ClientBuild): string {
    const { heroTree, exactPlayers } = variant ?? build;
    const name = source.heroTreeName(heroTree.subTreeId) ?? '?';
    return `${variant === undefined ? text('chosen') : name}: ${exactPlayers} / ${build.sampleSize}`;
  }

  return {
    show(entry) {
      const { build } = entry;
      if (build === undefined) {
        return;
      }
      showVariant(entry, build, undefined);
      variantsTitle.SetShown(build.alternatives.length > 0);
      for (let index = 0; index < variants.length; index += 1) {
        const shown =
          index === 0 ? build.alternatives.length > 0 : build.alternatives[index - 1] !== undefined;
        const variant = index === 0 ? undefined : build.alternatives[index - 1];
        const row = variants[index]!;
        if (shown) {
          row.SetText(variantWords(variant, build));
          row.SetScript('OnClick', () => showVariant(entry, build, variant));
        }
        row.SetShown(shown);
      }
    },
  };
}

/** A share as whole percent. */
function percent(share: number): number {
  return Math.floor(share * 100 + 0.5);
}
