/** The popup that offers builds. It draws an offer and reports clicks; it decides nothing. */
import { isAsked } from '../core/moment/moment.ts';
import { isForPlace } from '../core/offer/offer.ts';
import type { Offer } from '../core/offer/offer.ts';
import type { PopupListener, PopupView } from '../core/popup/port.ts';
import type { Settings } from '../core/saved/settings.ts';
import type { SwitchFailure } from '../core/switch/switch-failure.ts';
import type { Texts } from '../locale/texts.ts';
import { openBossPicker } from './boss-picker.ts';
import { cardHeight, createBuildCard } from './build-card.ts';
import type { BuildCard } from './build-card.ts';
import { dataWords, reasonText } from './popup-words.ts';
import { placePopup, readyCheckShows, savePlace } from './popup-place.ts';
import { buttonWidth, createButton, createText, createWindow } from './window.ts';
import type { WindowHost } from './window-host.ts';

const margin = 14;
const buttonGap = 4;
/** A card is as wide as three buttons in a row. */
const cardWidth = 3 * buttonWidth + 2 * buttonGap;
const width = cardWidth + 2 * margin;
const cardGap = 6;
const mostCards = 3;
/** Total height of the parts that never change: title bar, margins, footer and buttons; pixels. */
const fixedHeight = 104;

/** @noSelf */
export interface PopupSurroundings {
  readonly host: WindowHost;
  settings(): Settings;
  /** Text for the reason why talents cannot be changed. */
  blockedText(failure: SwitchFailure): string;
}

/** @noSelf */
interface Panel {
  readonly frame: TitledFrame;
  draw(offer: Offer, listener: PopupListener): void;
}

export function createPopup(texts: Texts, surroundings: PopupSurroundings): PopupView {
  const { text } = texts;
  let listener: PopupListener | undefined;
  let offer: Offer | undefined;

  function createPanel(): Panel {
    const frame = createWindow(surroundings.host, {
      title: "Azeroth's Top Talent",
      width,
      // Set anew with every offer.
      height: 300,
      closed() {
        frame.UnregisterEvent('READY_CHECK');
        const closing = listener;
        listener = undefined;
        closing?.respond({ kind: 'closed' });
      },
      cameBack: () => listener?.cameBack(),
      moved: () => savePlace(frame, surroundings.settings()),
    });
    // The ready check's window opens after this event, so the popup is placed again a moment later.
    frame.SetScript('OnEvent', () => C_Timer.After(0, place));
    const reason = createText(frame, 'GameFontNormal', cardWidth);
    reason.SetPoint('TOPLEFT', frame, 'TOPLEFT', margin, -32);
    const footer = createText(frame, 'GameFontDisableSmall', cardWidth);
    footer.SetPoint('BOTTOMLEFT', frame, 'BOTTOMLEFT', margin, 46);
    const note = createText(frame, 'GameFontHighlightSmall', cardWidth);
    note.SetPoint('BOTTOMLEFT', footer, 'TOPLEFT', 0, 4);
    const keepMine = createButton(frame, text('keepMine'), () => listener?.respond({ kind: 'keepMine' }));
    keepMine.SetPoint('BOTTOMRIGHT', frame, 'BOTTOMRIGHT', -margin, margin);
    const notThisVisit = createButton(frame, text('notThisVisit'), () =>
      listener?.respond({ kind: 'notHere' }),
    );
    notThisVisit.SetPoint('RIGHT', keepMine, 'LEFT', -buttonGap, 0);
    const otherBoss = createButton(frame, text('otherBoss'), () => {
      openBossPicker(otherBoss, {
        title: text('pickBoss'),
        bosses: offer?.otherBosses ?? [],
        pick: (encounterId) => listener?.respond({ kind: 'pickBoss', encounterId }),
      });
    });
    otherBoss.SetPoint('RIGHT', notThisVisit, 'LEFT', -buttonGap, 0);
    const cards: BuildCard[] = [];
    for (let index = 0; index < mostCards; index += 1) {
      cards.push(
        createBuildCard(
          frame,
          { above: reason, top: 8 + index * (cardHeight + cardGap), width: cardWidth },
          texts,
        ),
      );
    }
    return {
      frame,
      draw(given, itsListener) {
        reason.SetText(reasonText(given, texts));
        note.SetText(noteOf(given));
        footer.SetText(dataWords(given, texts));
        otherBoss.SetShown(given.otherBosses.length > 0);
        notThisVisit.SetShown(isForPlace(given));
        let height = fixedHeight + reason.GetStringHeight() + note.GetStringHeight();
        for (let index = 0; index < cards.length; index += 1) {
          const build = given.builds[index];
          if (build === undefined) {
            cards[index]!.hide();
          } else {
            cards[index]!.show(build, index, itsListener);
            height += cardHeight + cardGap;
          }
        }
        frame.SetHeight(height);
      },
    };
  }

  function noteOf(given: Offer): string {
    if (given.blocked !== undefined) {
      return text('blocked', { reason: surroundings.blockedText(given.blocked) });
    }
    const count = given.builds[0]?.alsoFor.length ?? 0;
    return count > 0 ? text('alsoForNext', { count }) : '';
  }

  const { frame, draw } = createPanel();

  function place(): void {
    placePopup(frame, surroundings.settings());
    surroundings.host.keepApart();
  }

  return {
    show(given, itsListener) {
      const isNew = !frame.IsShown();
      listener = itsListener;
      offer = given;
      draw(given, itsListener);
      surroundings.host.show(frame);
      const settings = surroundings.settings();
      // A popup that is already open keeps its place, except beside the ready check's window.
      if (isNew || readyCheckShows()) {
        place();
      }
      if (isNew) {
        frame.RegisterEvent('READY_CHECK');
        if (settings.sound && !isAsked(given.moment)) {
          PlaySound(SOUNDKIT.UI_CLASS_TALENT_OPEN_WINDOW);
        }
      }
    },
    hide() {
      listener = undefined;
      frame.Hide();
      // OnHide does not fire while the whole interface is hidden.
      surroundings.host.windowHidden();
    },
    isShown: () => frame.IsShown(),
  };
}
