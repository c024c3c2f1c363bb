/** The builds that the browser's details list for an entry: a pinned loadout, the top build, and the runners-up. */
import type { ClientBuild } from '@toptalent/build-data';
import type { Catalogue } from '../core/browse/build-source.ts';
import type { CatalogueEntry } from '../core/browse/catalogue.ts';
import type { Comparison } from '../core/browse/comparer.ts';
import type { PinState } from '../core/pins/pin-board.ts';
import type { SwitchRequest } from '../core/switch/run.ts';
import type { HeroTreeLook } from '../core/talents/client-talents.ts';
import type { Texts } from '../locale/texts.ts';

/** The figures of a build from the data. */
interface Figures {
  readonly exactPlayers: number;
  readonly sampleSize: number;
  readonly similarShare: number;
  /** The interval is known of the top build only. */
  readonly heroShare: {
    readonly share: number;
    readonly low?: number | undefined;
    readonly high?: number | undefined;
  };
}

export interface Variant {
  /** Position in the list, counted from 0. */
  readonly position: number;
  /** What it is called in the list, and above its details. */
  readonly name: string;
  readonly title: string;
  readonly heroTree: HeroTreeLook | undefined;
  /** Undefined for a loadout of the player's own. */
  readonly figures: Figures | undefined;
  /** What stands in place of the figures. */
  readonly hint?: string | undefined;
  readonly compared: Comparison;
  /** What a click on the button asks for. */
  readonly request: SwitchRequest;
}

interface Listed {
  readonly catalogue: Catalogue;
  readonly entry: CatalogueEntry;
  /** The loadout that is pinned to it or to its content type. */
  readonly pinned: PinState | undefined;
}

export function variantsOf({ catalogue, entry, pinned }: Listed, texts: Texts): readonly Variant[] {
  const { build } = entry;
  const variants: Variant[] = [];
  if (build === undefined) {
    return variants;
  }
  if (pinned !== undefined && !pinned.isGone) {
    variants.push(pinnedVariant(pinned, build, catalogue, texts));
  }
  const general = entry.contentType === 'raid' ? 'generalRaid' : 'generalMythicPlus';
  const title = entry.encounterName ?? texts.text(general);
  const { contentType, encounterName } = entry;
  for (const one of [build, ...build.alternatives]) {
    const heroTree = catalogue.heroTree(one.heroTree.subTreeId);
    const { exactPlayers, similarShare } = one;
    variants.push({
      position: variants.length,
      name: one === build ? texts.text('chosen') : (heroTree?.name ?? '?'),
      title,
      heroTree,
      figures: { exactPlayers, similarShare, sampleSize: build.sampleSize, heroShare: one.heroTree },
      compared: catalogue.compare(one.talentCode),
      request: { code: one.talentCode, label: { kind: 'content', contentType, encounterName } },
    });
  }
  return variants;
}

function pinnedVariant(
  { name, code, configId }: PinState,
  build: ClientBuild,
  catalogue: Catalogue,
  { text }: Texts,
): Variant {
  const apart = catalogue.apart(code, build.talentCode);
  return {
    position: 0,
    name,
    title: name,
    heroTree: catalogue.heroTreeOf(code),
    figures: undefined,
    hint: apart === undefined ? text('yourPin') : text('pinHint', { count: apart }),
    compared: catalogue.compare(code),
    request: { code, configId, label: { kind: 'loadout', name } },
  };
}

/** How a build compares with what is worn, in a few words; empty where there is no comparison. */
export function differenceText(compared: Comparison, { text }: Texts): string {
  if (compared.kind !== 'fits') {
    return '';
  }
  return compared.differing === 0 ? text('wornAlready') : text('toChange', { count: compared.differing });
}
