/** The tooltip of a build: its exact figures, the talents that change by name, the cost and where the data is from. */
import type { TalentChanges } from '../core/talents/talent-changes.ts';
import type { Texts } from '../locale/texts.ts';
import { gainColor, lossColor, softColor } from './art.ts';
import type { Rgb } from './art.ts';
import { percent } from './share-bar.ts';

/** The figures of a top build. */
interface ExactFigures {
  readonly exactPlayers: number;
  readonly sampleSize: number;
  readonly heroTreeName?: string | undefined;
  /** The interval of the hero tree's share, 0 to 1; without bounds if only the share is known. */
  readonly heroShare?: { readonly low?: number | undefined; readonly high?: number | undefined } | undefined;
}

export interface BuildTooltip {
  readonly title: string;
  /** Undefined for a build of the player's own. */
  readonly figures?: ExactFigures | undefined;
  readonly changes: TalentChanges;
  /** Where the data is from, and of which date. */
  readonly source: string;
}

export function showBuildTooltip(owner: Region, tooltip: BuildTooltip, { text }: Texts): void {
  // To the right of the window, so that the tooltip leaves its close button free.
  GameTooltip.SetOwner(owner, 'ANCHOR_RIGHT', 16);
  GameTooltip.SetText(tooltip.title);
  const { figures, changes, source } = tooltip;
  if (figures !== undefined) {
    addFigures(figures, text);
  }
  addNames(text('gains'), namesOf(changes.gained, text), gainColor);
  addNames(text('loses'), namesOf(changes.lost, text), lossColor);
  if (changes.gained.length > 0 || changes.lost.length > 0) {
    addLine(text('costLong'), softColor);
  }
  addLine(source, softColor);
  GameTooltip.Show();
}

function addFigures(figures: ExactFigures, text: Texts['text']): void {
  const { exactPlayers, sampleSize, heroTreeName, heroShare } = figures;
  addLine(text('exactPlayers', { exact: exactPlayers, sample: sampleSize }), [1, 1, 1]);
  addLine(text('nearly'), [1, 1, 1]);
  const { low, high } = heroShare ?? {};
  if (heroTreeName !== undefined && low !== undefined && high !== undefined) {
    const bounds = { low: percent(low), high: percent(high) };
    addLine(text('heroInterval', { heroTree: heroTreeName, ...bounds }), [1, 1, 1]);
  }
}

function namesOf(talents: TalentChanges['gained'], text: Texts['text']): string {
  return talents
    .map(({ name, ranks }) => (ranks > 1 ? text('ranked', { name, ranks }) : name))
    .join(text('listSeparator'));
}

/** One paragraph: with a line for each talent, the tooltip could be taller than the screen. */
function addNames(heading: string, names: string, color: Rgb): void {
  if (names !== '') {
    GameTooltip.AddLine(heading);
    addLine(names, color);
  }
}

function addLine(line: string, [red, green, blue]: Rgb): void {
  GameTooltip.AddLine(line, red, green, blue, true);
}
