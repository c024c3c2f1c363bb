/** One build in the popup: its name, its evidence, how it differs, and the button that uses it. */
import type { OfferedBuild } from '../core/offer/offer.ts';
import type { PopupHandlers } from '../core/ports.ts';
import type { Texts } from '../locale/texts.ts';
import { differenceOf, evidenceOf, titleOf } from './build-words.ts';
import { showDifference } from './difference-tooltip.ts';
import { createButton, createLine } from './window.ts';

export const cardHeight = 92;
const padding = 12;
const buttonWidth = 150;

/** @noSelf */
export interface BuildCard {
  show(build: OfferedBuild, index: number, handlers: PopupHandlers): void;
  hide(): void;
}

/** @param top Pixels below the parent's top edge. */
export function createBuildCard(parent: Frame, top: number, width: number, texts: Texts): BuildCard {
  const frame = CreateFrame('Frame', undefined, parent, 'InsetFrameTemplate');
  frame.SetPoint('TOP', parent, 'TOP', 0, -top);
  frame.SetSize(width, cardHeight);
  frame.EnableMouse(true);
  const textWidth = width - buttonWidth - 3 * padding;
  const title = createLine(frame, 'GameFontNormalLarge', padding, 10, textWidth);
  const players = createLine(frame, 'GameFontHighlight', padding, 32, textWidth);
  const evidence = createLine(frame, 'GameFontHighlightSmall', padding, 50, textWidth);
  const differs = createLine(frame, 'GameFontNormalSmall', padding, 68, textWidth);
  let use = () => {};
  const button = createButton(frame, buttonWidth, '', () => use());
  button.SetPoint('RIGHT', frame, 'RIGHT', -padding, 0);

  return {
    show(build, index, handlers) {
      title.SetText(titleOf(build, texts));
      players.SetText(texts.text('players', { exact: build.exactPlayers, sample: build.sampleSize }));
      evidence.SetText(evidenceOf(build, texts));
      differs.SetText(differenceOf(build.differing, texts));
      const worn = build.differing === 0;
      button.SetText(texts.text(worn ? 'wornAlready' : useKey(build)));
      button.SetEnabled(!worn);
      use = () => handlers.use(index);
      // The button takes the pointer from the card it lies on.
      for (const part of [frame, button as Frame]) {
        part.SetScript('OnEnter', () =>
          showDifference(part, titleOf(build, texts), handlers.difference(index), texts),
        );
        part.SetScript('OnLeave', () => GameTooltip.Hide());
      }
      frame.Show();
    },
    hide: () => frame.Hide(),
  };
}

function useKey(build: OfferedBuild): 'useEncounter' | 'useRaid' | 'useMythicPlus' {
  if (build.encounter !== undefined) {
    return 'useEncounter';
  }
  return build.contentType === 'raid' ? 'useRaid' : 'useMythicPlus';
}
