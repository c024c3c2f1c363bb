/** The port to the chat window. */
import type { Message } from './message.ts';

/** @noSelf */
export interface Chat {
  say(message: Message): void;
}
