/** The popup that offers builds. It draws an offer and reports clicks; it decides nothing. */
import { isAsked } from '../core/moment/moment.ts';
import type { Offer } from '../core/offer/offer.ts';
import type { PopupListener, PopupView } from '../core/popup/port.ts';
import type { Texts } from '../locale/texts.ts';
import { createPopupPanel } from './popup-panel.ts';
import type { PopupPanel, PopupSurroundings } from './popup-panel.ts';
import { placePopup, readyCheckShows, savePlace, scalePopup } from './popup-place.ts';

/** The panel is made for the first offer: a session in which nothing is offered does without. */
export function createPopup(texts: Texts, surroundings: PopupSurroundings): PopupView {
  let listener: PopupListener | undefined;
  let made: PopupPanel | undefined;

  function makePanel(): PopupPanel {
    const panel = createPopupPanel(texts, surroundings, {
      respond: (response) => listener?.respond(response),
      closed() {
        panel.frame.UnregisterEvent('READY_CHECK');
        const closing = listener;
        listener = undefined;
        panel.letGo();
        closing?.respond({ kind: 'closed' });
      },
      cameBack: () => listener?.cameBack(),
      moved: () => savePlace(panel.frame, surroundings.settings()),
    });
    // The ready check's window opens after this event, so the popup is placed again a moment later.
    panel.frame.SetScript('OnEvent', () => C_Timer.After(0, () => place(panel.frame)));
    return panel;
  }

  function place(frame: Frame): void {
    placePopup(frame, surroundings.settings());
    surroundings.host.keepApart();
  }

  function appear(frame: Frame, offer: Offer): void {
    frame.RegisterEvent('READY_CHECK');
    if (surroundings.settings().sound && !isAsked(offer.moment)) {
      PlaySound(SOUNDKIT.UI_CLASS_TALENT_OPEN_WINDOW);
    }
  }

  return {
    show(offer, itsListener) {
      made ??= makePanel();
      const { frame } = made;
      const isNew = !frame.IsShown();
      listener = itsListener;
      made.draw(offer, itsListener);
      surroundings.host.show(frame);
      scalePopup(frame, surroundings.settings());
      // A popup that is already open keeps its place, except beside the ready check's window.
      if (isNew || readyCheckShows()) {
        place(frame);
      }
      if (isNew) {
        appear(frame, offer);
      }
    },
    hide() {
      listener = undefined;
      made?.frame.Hide();
      // OnHide does not fire while the whole interface is hidden.
      surroundings.host.windowHidden();
    },
    isShown: () => made?.frame.IsShown() === true,
  };
}
