/** One build in the popup: its name, its evidence, how it differs, and the button that uses it. */
import type { OfferedBuild } from '../core/offer/offer.ts';
import type { PopupListener } from '../core/popup/port.ts';
import type { Texts } from '../locale/texts.ts';
import { differenceOf, evidenceOf, titleOf } from './build-words.ts';
import { showDifferenceOn } from './difference-tooltip.ts';
import { buttonWidth, createButton, createLine } from './window.ts';

export const cardHeight = 88;
const padding = 12;

/** @noSelf */
export interface BuildCard {
  show(build: OfferedBuild, index: number, listener: PopupListener): void;
  hide(): void;
}

export interface CardPlace {
  readonly above: FontString;
  /** Pixels below the text `above`. */
  readonly top: number;
  readonly width: number;
}

export function createBuildCard(parent: Frame, { above, top, width }: CardPlace, texts: Texts): BuildCard {
  const frame = CreateFrame('Frame', undefined, parent, 'InsetFrameTemplate');
  frame.SetPoint('TOPLEFT', above, 'BOTTOMLEFT', 0, -top);
  frame.SetSize(width, cardHeight);
  frame.EnableMouse(true);
  const wide = width - 2 * padding;
  const title = createLine(frame, 'GameFontNormalLarge', { left: padding, top: 8, width: wide });
  const players = createLine(frame, 'GameFontHighlight', { left: padding, top: 29, width: wide });
  const evidence = createLine(frame, 'GameFontHighlightSmall', { left: padding, top: 46, width: wide });
  const differs = createLine(frame, 'GameFontNormalSmall', {
    left: padding,
    top: 64,
    width: wide - buttonWidth - padding,
  });
  const button = createButton(frame, '');
  button.SetPoint('BOTTOMRIGHT', frame, 'BOTTOMRIGHT', -padding, 8);

  return {
    show(build, index, listener) {
      title.SetText(titleOf(build, texts));
      players.SetText(texts.text('players', { exact: build.exactPlayers, sample: build.sampleSize }));
      evidence.SetText(evidenceOf(build, texts));
      differs.SetText(differenceOf(build.differing, texts));
      const worn = build.differing === 0;
      button.SetText(texts.text(worn ? 'wornAlready' : useKey(build)));
      button.SetEnabled(!worn);
      button.SetScript('OnClick', () => listener.respond({ kind: 'use', index }));
      // The button covers the card, so both show the tooltip.
      for (const part of [frame, button as Frame]) {
        showDifferenceOn(
          part,
          { title: titleOf(build, texts), names: () => listener.pointedAt(index) },
          texts,
        );
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
