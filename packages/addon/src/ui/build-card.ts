/** One build in the popup: its name, its evidence, how it differs, and the button that uses it. */
import type { OfferedBuild } from '../core/offer/offer.ts';
import type { PopupHandlers } from '../core/ports.ts';
import type { Texts } from '../locale/texts.ts';
import { showDifference } from './difference-tooltip.ts';

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
  const title = line(frame, 'GameFontNormalLarge', 10, textWidth);
  const players = line(frame, 'GameFontHighlight', 32, textWidth);
  const evidence = line(frame, 'GameFontHighlightSmall', 50, textWidth);
  const differs = line(frame, 'GameFontNormalSmall', 68, textWidth);
  const button = CreateFrame('Button', undefined, frame, 'UIPanelButtonTemplate');
  button.SetPoint('RIGHT', frame, 'RIGHT', -padding, 0);
  button.SetSize(buttonWidth, 24);

  return {
    show(build, index, handlers) {
      title.SetText(titleOf(build, texts));
      players.SetText(texts.players(build.exactPlayers, build.sampleSize));
      const source = texts.evidence(texts.confidence[build.confidence], texts.difficulty[build.difficulty]);
      evidence.SetText(build.generalInstead ? `${texts.generalInstead}; ${source}` : source);
      differs.SetText(texts.differs(build.differing));
      const worn = build.differing === 0;
      button.SetText(worn ? texts.wornAlready : useText(build, texts));
      button.SetEnabled(!worn);
      button.SetScript('OnClick', () => handlers.use(index));
      frame.SetScript('OnEnter', () =>
        showDifference(frame, titleOf(build, texts), handlers.difference(index), texts),
      );
      frame.SetScript('OnLeave', () => GameTooltip.Hide());
      frame.Show();
    },
    hide: () => frame.Hide(),
  };
}

/** One line, cut with dots where it is too long. */
function line(frame: Frame, font: FontTemplate, top: number, width: number): FontString {
  const text = frame.CreateFontString(undefined, 'ARTWORK', font);
  text.SetPoint('TOPLEFT', frame, 'TOPLEFT', padding, -top);
  text.SetWidth(width);
  text.SetWordWrap(false);
  text.SetJustifyH('LEFT');
  return text;
}

function titleOf(build: OfferedBuild, texts: Texts): string {
  const name = build.encounter?.name ?? texts.contentType[build.contentType];
  return build.heroTreeName === undefined ? name : `${name}: ${build.heroTreeName}`;
}

function useText(build: OfferedBuild, texts: Texts): string {
  if (build.encounter !== undefined) {
    return texts.useEncounter;
  }
  return build.contentType === 'raid' ? texts.useRaid : texts.useMythicPlus;
}
