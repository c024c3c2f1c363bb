/** Prints messages in the chat window, one line each. */
import type { Chat } from '../core/chat/port.ts';
import { renderMessage } from '../locale/render-message.ts';
import type { Texts } from '../locale/texts.ts';
import { dateText, isoDate } from './dates.ts';
import { clientReason } from './reason-texts.ts';

/** In the yellow that the game uses for its own headings. */
const addon = "|cffffd100Azeroth's Top Talent|r";

export function createChat(texts: Texts): Chat {
  const words = { reason: clientReason, date: dateText, isoDate };
  return {
    say(message) {
      print(texts.text('chatLine', { addon, message: renderMessage(message, texts, words) }));
    },
  };
}
