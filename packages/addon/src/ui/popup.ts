/** The popup: a panel of the game's own make that offers builds. It draws what it is given and decides nothing. */
import type { Offer } from '../core/offer/offer.ts';
import type { PopupHandlers, PopupView } from '../core/ports.ts';
import type { Settings } from '../core/saved/settings.ts';
import type { SwitchFailure } from '../core/switch/reasons.ts';
import type { Texts } from '../locale/texts.ts';
import { openBossPicker } from './boss-picker.ts';
import { cardHeight, createBuildCard } from './build-card.ts';
import type { BuildCard } from './build-card.ts';
import { dataWords, reasonText } from './popup-words.ts';
import { placePopup, savePlace } from './popup-place.ts';
import { createButton, createLine, createWindow } from './window.ts';
import type { WindowHost } from './window-host.ts';

const width = 480;
const cardWidth = width - 28;
const firstCardTop = 62;
const cardGap = 6;
const mostCards = 3;
const below = 92;
const buttonWidth = 146;
const margin = 14;

/** @noSelf */
export interface PopupSurroundings {
  readonly host: WindowHost;
  settings(): Settings;
  /** Why talents cannot be changed, in words. */
  blockedText(failure: SwitchFailure): string;
}

interface Panel {
  readonly frame: TitledFrame;
  readonly reason: FontString;
  readonly note: FontString;
  readonly footer: FontString;
  readonly keepMine: Button;
  readonly otherBoss: Button;
  readonly notThisVisit: Button;
  readonly cards: readonly BuildCard[];
}

/** Nothing is made before the first popup shows. */
export function createPopup(texts: Texts, surroundings: PopupSurroundings): PopupView {
  const { text } = texts;
  let panel: Panel | undefined;
  let handlers: PopupHandlers | undefined;
  let offer: Offer | undefined;

  function open(): Panel {
    panel ??= createPanel();
    return panel;
  }

  function createPanel(): Panel {
    const frame = createWindow(surroundings.host, "Azeroth's Top Talent", width, 300, {
      hidden() {
        frame.UnregisterEvent('READY_CHECK');
        const closing = handlers;
        handlers = undefined;
        closing?.closed();
      },
      moved: () => savePlace(frame, surroundings.settings()),
    });
    // The ready check's window may open while this one shows; a moment later, when it stands.
    frame.SetScript('OnEvent', () => C_Timer.After(0, () => placePopup(frame, surroundings.settings())));
    const reason = createLine(frame, 'GameFontNormal', margin + 4, 36, cardWidth);
    const note = frame.CreateFontString(undefined, 'ARTWORK', 'GameFontHighlightSmall');
    note.SetPoint('BOTTOMLEFT', frame, 'BOTTOMLEFT', margin + 4, 62);
    note.SetWidth(cardWidth);
    note.SetJustifyH('LEFT');
    const footer = frame.CreateFontString(undefined, 'ARTWORK', 'GameFontDisableSmall');
    footer.SetPoint('BOTTOMLEFT', frame, 'BOTTOMLEFT', margin + 4, 44);
    footer.SetJustifyH('LEFT');
    const keepMine = createButton(frame, buttonWidth, text('keepMine'), () => handlers?.keepMine());
    keepMine.SetPoint('BOTTOMRIGHT', frame, 'BOTTOMRIGHT', -margin, 12);
    const notThisVisit = createButton(frame, buttonWidth, text('notThisVisit'), () =>
      handlers?.notThisVisit(),
    );
    notThisVisit.SetPoint('RIGHT', keepMine, 'LEFT', -4, 0);
    const otherBoss = createButton(frame, buttonWidth, text('otherBoss'), () => {
      openBossPicker(otherBoss, text('pickBoss'), offer?.otherBosses ?? [], (id) => handlers?.pickBoss(id));
    });
    otherBoss.SetPoint('RIGHT', notThisVisit, 'LEFT', -4, 0);
    const cards: BuildCard[] = [];
    for (let index = 0; index < mostCards; index += 1) {
      cards.push(createBuildCard(frame, firstCardTop + index * (cardHeight + cardGap), cardWidth, texts));
    }
    return { frame, reason, note, footer, keepMine, otherBoss, notThisVisit, cards };
  }

  function noteOf(given: Offer): string {
    if (given.blocked !== undefined) {
      return text('blocked', { reason: surroundings.blockedText(given.blocked) });
    }
    return given.sameForNext > 1 ? text('alsoForNext', { count: given.sameForNext - 1 }) : '';
  }

  return {
    prepare: () => void open(),
    show(given, itsHandlers) {
      const { frame, reason, note, footer, otherBoss, notThisVisit, cards } = open();
      const isNew = !frame.IsShown();
      handlers = itsHandlers;
      offer = given;
      reason.SetText(reasonText(given, texts));
      note.SetText(noteOf(given));
      footer.SetText(dataWords(given, texts));
      otherBoss.SetShown(given.otherBosses.length > 0);
      notThisVisit.SetShown(given.canDismissVisit);
      let shown = 0;
      for (let index = 0; index < cards.length; index += 1) {
        const build = given.builds[index];
        if (build === undefined) {
          cards[index]!.hide();
        } else {
          cards[index]!.show(build, index, itsHandlers);
          shown += 1;
        }
      }
      frame.SetHeight(firstCardTop + shown * (cardHeight + cardGap) + below);
      if (isNew) {
        placePopup(frame, surroundings.settings());
        frame.RegisterEvent('READY_CHECK');
        if (surroundings.settings().sound && !given.isWanted) {
          PlaySound(SOUNDKIT.UI_CLASS_TALENT_OPEN_WINDOW);
        }
      }
      surroundings.host.show(frame);
    },
    hide() {
      handlers = undefined;
      panel?.frame.Hide();
      // In a hidden interface nobody tells of that.
      surroundings.host.windowHidden();
    },
    isShown: () => panel !== undefined && panel.frame.IsShown(),
  };
}
