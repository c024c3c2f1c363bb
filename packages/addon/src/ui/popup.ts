/** The popup: a panel of the game's own make that offers builds. It draws what it is given and decides nothing. */
import type { Offer } from '../core/offer/offer.ts';
import type { PopupHandlers, PopupView } from '../core/ports.ts';
import type { Texts } from '../locale/texts.ts';
import { cardHeight, createBuildCard } from './build-card.ts';
import type { BuildCard } from './build-card.ts';

/** The one global name of ours that is a frame: Escape closes frames by name. */
const popupName = 'AzerothsTopTalentPopup';

const width = 480;
const cardWidth = width - 28;
const firstCardTop = 62;
const cardGap = 6;
const mostCards = 2;

interface Panel {
  readonly frame: TitledFrame;
  readonly reason: FontString;
  readonly footer: FontString;
  readonly keepMine: Button;
  readonly cards: readonly BuildCard[];
}

/** Nothing is made before the first popup shows. */
export function createPopup(texts: Texts): PopupView {
  let panel: Panel | undefined;
  let handlers: PopupHandlers | undefined;

  function open(): Panel {
    if (panel === undefined) {
      panel = createPanel(texts);
      panel.frame.SetScript('OnHide', () => {
        const closing = handlers;
        handlers = undefined;
        GameTooltip.Hide();
        closing?.closed();
      });
    }
    return panel;
  }

  return {
    show(offer, given) {
      const { frame, reason, footer, keepMine, cards } = open();
      handlers = given;
      reason.SetText(reasonText(offer, texts));
      footer.SetText(footerText(offer, texts));
      keepMine.SetScript('OnClick', () => given.keepMine());
      let shown = 0;
      for (let index = 0; index < cards.length; index += 1) {
        const build = offer.builds[index];
        if (build === undefined) {
          cards[index]!.hide();
        } else {
          cards[index]!.show(build, index, given);
          shown += 1;
        }
      }
      frame.SetHeight(firstCardTop + shown * (cardHeight + cardGap) + 44);
      frame.Show();
    },
    hide() {
      handlers = undefined;
      panel?.frame.Hide();
    },
    isShown: () => panel !== undefined && panel.frame.IsShown(),
  };
}

function createPanel(texts: Texts): Panel {
  const frame = CreateFrame('Frame', popupName, UIParent, 'DefaultPanelTemplate');
  frame.Hide();
  frame.SetTitle("Azeroth's Top Talent");
  frame.SetSize(width, 300);
  frame.SetPoint('TOP', UIParent, 'TOP', 0, -160);
  frame.SetFrameStrata('HIGH');
  frame.SetToplevel(true);
  frame.SetClampedToScreen(true);
  frame.EnableMouse(true);
  frame.SetMovable(true);
  frame.RegisterForDrag('LeftButton');
  frame.SetScript('OnDragStart', () => frame.StartMoving());
  frame.SetScript('OnDragStop', () => frame.StopMovingOrSizing());
  const close = CreateFrame('Button', undefined, frame, 'UIPanelCloseButtonDefaultAnchors');
  close.SetScript('OnClick', () => frame.Hide());
  UISpecialFrames.push(popupName);

  const reason = frame.CreateFontString(undefined, 'ARTWORK', 'GameFontNormal');
  reason.SetPoint('TOP', frame, 'TOP', 0, -36);
  reason.SetWidth(cardWidth);
  const footer = frame.CreateFontString(undefined, 'ARTWORK', 'GameFontDisableSmall');
  footer.SetPoint('BOTTOMLEFT', frame, 'BOTTOMLEFT', 18, 19);
  footer.SetJustifyH('LEFT');
  const keepMine = CreateFrame('Button', undefined, frame, 'UIPanelButtonTemplate');
  keepMine.SetPoint('BOTTOMRIGHT', frame, 'BOTTOMRIGHT', -14, 12);
  keepMine.SetSize(130, 24);
  keepMine.SetText(texts.keepMine);

  const cards: BuildCard[] = [];
  for (let index = 0; index < mostCards; index += 1) {
    const top = firstCardTop + index * (cardHeight + cardGap);
    cards.push(createBuildCard(frame, top, cardWidth, texts));
  }
  return { frame, reason, footer, keepMine, cards };
}

function reasonText(offer: Offer, texts: Texts): string {
  const spec = offer.specName ?? '';
  if (offer.reason === 'asked') {
    return texts.reasonAsked(spec);
  }
  return offer.reason === 'login' ? texts.reasonLogin(spec) : texts.reasonSpecialization(spec);
}

function footerText(offer: Offer, texts: Texts): string {
  const parts: string[] = [texts.age(offer.ageDays)];
  if (offer.stale) {
    parts.push(texts.staleMark);
  }
  if (offer.sample) {
    parts.push(texts.sampleMark);
  }
  return parts.join(', ');
}
