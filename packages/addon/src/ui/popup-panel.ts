/** The popup's window: the reason, a card for each build, what has to be said, and the buttons. */
import { isForPlace, mostBuilds } from '../core/offer/offer.ts';
import type { Offer } from '../core/offer/offer.ts';
import type { PopupListener } from '../core/popup/port.ts';
import type { Response } from '../core/popup/response.ts';
import type { Settings } from '../core/saved/settings.ts';
import type { SwitchFailure } from '../core/switch/switch-failure.ts';
import type { Texts } from '../locale/texts.ts';
import { art, softColor, warningColor } from './art.ts';
import { createBuildCard } from './build-card.ts';
import type { BuildCard } from './build-card.ts';
import { dataWarning, reasonText, sourceText } from './popup-words.ts';
import { createTextButtons } from './text-buttons.ts';
import { createQuietButton, createText, createWindow } from './window.ts';
import type { WindowHost } from './window-host.ts';

const margin = 16;
const cardWidth = 436;
const width = cardWidth + 2 * margin;
/** Below the title bar. */
const top = 32;
const gap = 10;
const buttonGap = 8;
const buttonHeight = 28;

/** @noSelf */
export interface PopupSurroundings {
  readonly host: WindowHost;
  settings(): Settings;
  /** Text for the reason why talents cannot be changed. */
  blockedText(failure: SwitchFailure): string;
  /** A date in epoch seconds as text. */
  dateText(time: number): string;
}

/** @noSelf */
export interface PanelEvents {
  respond(response: Response): void;
  closed(): void;
  cameBack(): void;
  moved(): void;
}

/** @noSelf */
export interface PopupPanel {
  readonly frame: TitledFrame;
  draw(offer: Offer, listener: PopupListener): void;
  /** The popup was closed: lets go of the offer. */
  letGo(): void;
}

export function createPopupPanel(
  texts: Texts,
  surroundings: PopupSurroundings,
  events: PanelEvents,
): PopupPanel {
  const frame = createWindow(surroundings.host, {
    title: "Azeroth's Top Talent",
    width,
    // Set anew with every offer.
    height: 300,
    closed: events.closed,
    cameBack: events.cameBack,
    moved: events.moved,
  });
  const reason = createText(frame, 'GameFontHighlight', cardWidth);
  reason.SetTextColor(softColor[0], softColor[1], softColor[2]);
  reason.SetPoint('TOPLEFT', frame, 'TOPLEFT', margin, -top);
  const warning = createText(frame, 'GameFontHighlight', cardWidth);
  warning.SetTextColor(warningColor[0], warningColor[1], warningColor[2]);
  const keepMine = createQuietButton(frame, texts.text('keepMine'), () =>
    events.respond({ kind: 'keepMine' }),
  );
  const textButtons = createTextButtons(frame, texts, {
    pickBoss: (encounterId) => events.respond({ kind: 'pickBoss', encounterId }),
    notHere: () => events.respond({ kind: 'notHere' }),
  });
  textButtons.frame.SetPoint('BOTTOMLEFT', frame, 'BOTTOMLEFT', margin, margin);
  const cards: BuildCard[] = [];
  const dividers: Texture[] = [];

  /** Cards and the lines between them are made when they are first needed. */
  function cardAt(index: number): BuildCard {
    if (cards[index] === undefined) {
      cards[index] = createBuildCard(frame, cardWidth, texts);
      const divider = frame.CreateTexture(undefined, 'ARTWORK');
      divider.SetAtlas(art.divider);
      divider.SetSize(cardWidth, 1);
      dividers[index] = divider;
    }
    return cards[index]!;
  }

  /** @returns The height up to the end of the last card. */
  function drawCards(offer: Offer, listener: PopupListener): number {
    const source = sourceText(offer.sample, surroundings.dateText(offer.asOf), texts);
    const isBlocked = offer.blocked !== undefined;
    const count = Math.min(mostBuilds, offer.builds.length);
    let height = top + reason.GetStringHeight() + 4;
    for (let index = 0; index < Math.max(count, cards.length); index += 1) {
      const build = offer.builds[index];
      if (build === undefined || index >= count) {
        cards[index]!.hide();
        dividers[index]!.Hide();
      } else {
        const card = cardAt(index);
        const isFirst = index === 0;
        height += isFirst ? 0 : gap;
        dividers[index]!.SetShown(!isFirst);
        dividers[index]!.SetPoint('TOPLEFT', frame, 'TOPLEFT', margin, -height);
        height += isFirst ? 0 : gap / 2;
        card.keepButton(count > 1);
        card.frame.SetPoint('TOPLEFT', frame, 'TOPLEFT', margin, -height);
        height += card.show({ build, index, isBlocked, source }, listener);
      }
    }
    return height;
  }

  /** A single build's button stands in the corner, beside "keep mine". */
  function placeButtons(offer: Offer): void {
    const single = offer.builds.length === 1 ? cards[0] : undefined;
    keepMine.ClearAllPoints();
    if (single === undefined || !single.button.IsShown()) {
      keepMine.SetPoint('BOTTOMRIGHT', frame, 'BOTTOMRIGHT', -margin, margin);
    } else {
      keepMine.SetPoint('RIGHT', single.button, 'LEFT', -buttonGap, 0);
    }
    single?.button.SetPoint('BOTTOMRIGHT', frame, 'BOTTOMRIGHT', -margin, margin - 2);
  }

  function warningText(offer: Offer): string {
    const { blocked } = offer;
    return blocked === undefined ? dataWarning(offer, texts) : surroundings.blockedText(blocked);
  }

  return {
    frame,
    draw(offer, listener) {
      reason.SetText(reasonText(offer, texts));
      let height = drawCards(offer, listener);
      const said = warningText(offer);
      warning.SetText(said);
      warning.SetPoint('TOPLEFT', frame, 'TOPLEFT', margin, -(height + gap));
      height += said === '' ? 0 : gap + warning.GetStringHeight();
      const texted = textButtons.show(offer.otherBosses, isForPlace(offer));
      placeButtons(offer);
      frame.SetHeight(height + gap + Math.max(buttonHeight, texted) + margin);
    },
    letGo() {
      for (const card of cards) {
        card.letGo();
      }
    },
  };
}
