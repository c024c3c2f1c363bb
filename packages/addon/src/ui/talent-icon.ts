/** The icon of a talent that a switch takes or gives, with the game's own tooltip of it. */
import type { ChangedTalent } from '../core/talents/talent-changes.ts';
import type { Texts } from '../locale/texts.ts';
import { art, frameScale, gainColor, lossColor, unknownIcon } from './art.ts';

/** Whether a talent comes or goes. */
export type Direction = 'comes' | 'goes';

/** @noSelf */
export interface TalentIcon {
  /** @param left Pixels from the parent's left. */
  show(talent: ChangedTalent, left: number, size: number): void;
  hide(): void;
}

/** A talent that goes is grey, so that color does not tell the two directions apart alone. */
export function createTalentIcon(parent: Frame, direction: Direction, texts: Texts): TalentIcon {
  const frame = CreateFrame('Frame', undefined, parent);
  frame.EnableMouse(true);
  const icon = frame.CreateTexture(undefined, 'ARTWORK');
  icon.SetAllPoints(frame);
  // The outermost pixels of the game's icons are a rim.
  icon.SetTexCoord(0.08, 0.92, 0.08, 0.92);
  icon.SetDesaturated(direction === 'goes');
  const rim = frame.CreateTexture(undefined, 'OVERLAY');
  rim.SetAtlas(direction === 'goes' ? art.leavingFrame : art.comingFrame);
  rim.SetPoint('CENTER', frame, 'CENTER', 0, 0);
  /** Made for the first talent of several ranks. */
  let ranks: FontString | undefined;
  let ranksGround: Texture | undefined;
  let shown: ChangedTalent | undefined;
  frame.SetScript('OnEnter', () => {
    if (shown !== undefined) {
      showTooltip(frame, shown, texts.text(direction), direction);
    }
  });
  frame.SetScript('OnLeave', () => GameTooltip.Hide());

  /** White letters could not be read on a bright icon. */
  function groundOf(words: FontString): Texture {
    const ground = frame.CreateTexture(undefined, 'ARTWORK');
    ground.SetColorTexture(0, 0, 0, 0.85);
    ground.SetPoint('TOPLEFT', words, 'TOPLEFT', -2, 1);
    ground.SetPoint('BOTTOMRIGHT', words, 'BOTTOMRIGHT', 1, -1);
    return ground;
  }

  function showRanks(count: number): void {
    if (count > 1 && ranks === undefined) {
      ranks = frame.CreateFontString(undefined, 'OVERLAY', 'GameFontHighlightSmall');
      ranks.SetPoint('BOTTOMRIGHT', frame, 'BOTTOMRIGHT', -1, 1);
      ranksGround = groundOf(ranks);
    }
    ranks?.SetText(count > 1 ? `${count}` : '');
    ranksGround?.SetShown(count > 1);
  }

  return {
    show(talent, left, size) {
      shown = talent;
      frame.ClearAllPoints();
      frame.SetPoint('LEFT', parent, 'LEFT', left, 0);
      frame.SetSize(size, size);
      rim.SetSize(size * frameScale, size * frameScale);
      icon.SetTexture(talent.icon ?? unknownIcon);
      showRanks(talent.ranks);
      frame.Show();
    },
    hide: () => frame.Hide(),
  };
}

function showTooltip(owner: Frame, talent: ChangedTalent, words: string, direction: Direction): void {
  GameTooltip.SetOwner(owner, 'ANCHOR_RIGHT');
  fillTooltip(GameTooltip, talent);
  const [red, green, blue] = direction === 'comes' ? gainColor : lossColor;
  GameTooltip.AddLine(words, red, green, blue, true);
  GameTooltip.Show();
}

/** The game's own text of the spell, or the name where the client knows no spell. */
function fillTooltip(tooltip: typeof GameTooltip, talent: ChangedTalent): void {
  if (talent.spellId === undefined) {
    tooltip.SetText(talent.name);
  } else {
    // A method of `GameTooltipDataMixin`, which Blizzard's template gives to `GameTooltip` (12.1.0).
    tooltip.SetSpellByID(talent.spellId);
  }
}
