/** The talents that a switch changes: how many, and as icons those that go and, behind an arrow, those that come. */
import type { ChangedTalent, TalentChanges } from '../core/talents/talent-changes.ts';
import type { Texts } from '../locale/texts.ts';
import { art } from './art.ts';
import { createTalentIcon } from './talent-icon.ts';
import type { Direction, TalentIcon } from './talent-icon.ts';
import { createText } from './window.ts';

/** Every change of so many points is shown; of more, the first few. */
const mostPoints = 8;
const fewOfMany = 5;
/** Icons are large if no side has more than this. */
const mostLarge = 5;
const large = { icon: 28, gap: 6 };
const small = { icon: 22, gap: 3 };
const gap = 6;
const arrowSize = 20;
const labelGap = 5;
/** Room for a number such as "+12". */
const restWidth = 30;

/** @noSelf */
export interface ChangeRow {
  readonly frame: Frame;
  /** @param differing Talent points. @returns The height of the row, in pixels. */
  show(changes: TalentChanges, differing: number): number;
}

/** One side of the row: its icons, made as needed and used again, and how many more there are. */
interface Side {
  readonly direction: Direction;
  readonly icons: TalentIcon[];
  readonly rest: FontString;
}

/** The caller places the frame. */
export function createChangeRow(parent: Frame, width: number, texts: Texts): ChangeRow {
  const frame = CreateFrame('Frame', undefined, parent);
  const label = createText(frame, 'GameFontHighlight', width);
  label.SetPoint('TOPLEFT', frame, 'TOPLEFT', 0, 0);
  const row = CreateFrame('Frame', undefined, frame);
  row.SetPoint('BOTTOMLEFT', frame, 'BOTTOMLEFT', 0, 0);
  const arrow = row.CreateTexture(undefined, 'ARTWORK');
  arrow.SetAtlas(art.arrow);
  arrow.SetSize(arrowSize, arrowSize);
  const side = (direction: Direction): Side => ({
    direction,
    icons: [],
    rest: createText(row, 'GameFontHighlight', 0),
  });
  const lost = side('goes');
  const gained = side('comes');

  /** @returns Where the next thing may begin. */
  function showSide(
    { direction, icons, rest }: Side,
    talents: readonly ChangedTalent[],
    size: Sizes,
  ): number {
    const shown = Math.min(talents.length, size.most);
    let left = size.left;
    for (let index = 0; index < Math.max(shown, icons.length); index += 1) {
      const talent = talents[index];
      if (index >= shown || talent === undefined) {
        icons[index]!.hide();
      } else {
        icons[index] ??= createTalentIcon(row, direction, texts);
        icons[index]!.show(talent, left, size.icon);
        left += size.icon + size.between;
      }
    }
    const isMore = talents.length > shown;
    rest.SetShown(isMore);
    if (isMore) {
      rest.SetText(`+${talents.length - shown}`);
      rest.ClearAllPoints();
      rest.SetPoint('LEFT', row, 'LEFT', left + gap, 0);
      left += restWidth;
    }
    return left;
  }

  return {
    frame,
    show(changes, differing) {
      label.SetText(texts.text('toChange', { count: differing }));
      const most = differing > mostPoints ? fewOfMany : mostPoints;
      const widest = Math.min(most, Math.max(changes.lost.length, changes.gained.length));
      const { icon, gap: between } = widest > mostLarge ? small : large;
      const middle = showSide(lost, changes.lost, { left: 2, icon, between, most });
      arrow.ClearAllPoints();
      arrow.SetPoint('LEFT', row, 'LEFT', middle + gap, 0);
      showSide(gained, changes.gained, { left: middle + arrowSize + 2 * gap, icon, between, most });
      const height = label.GetStringHeight() + labelGap + icon + 2;
      row.SetSize(width, icon + 2);
      frame.SetSize(width, height);
      return height;
    },
  };
}

/** Pixels from the left, side of an icon and room between icons in pixels, and how many icons are shown at most. */
interface Sizes {
  readonly left: number;
  readonly icon: number;
  readonly between: number;
  readonly most: number;
}
