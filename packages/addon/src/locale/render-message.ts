/** From a message to its one line of chat. */
import type { Message } from '../core/message.ts';
import type { SwitchFailure } from '../core/switch/reasons.ts';
import type { Texts } from './texts.ts';

/**
 * What rendering needs of the client: its own localized reasons, and dates.
 *
 * @noSelf
 */
export interface ClientWords {
  /** The client's text for a reason; undefined where it has none. */
  reason(failure: SwitchFailure): string | undefined;
  /** Epoch seconds as a date. */
  date(time: number): string;
}

export function renderMessage(message: Message, texts: Texts, words: ClientWords): string {
  switch (message.say) {
    case 'dataFault':
      return texts.dataFault[message.fault];
    case 'sampleData':
      return texts.sampleData(words.date(message.generatedAt));
    case 'staleData':
      return texts.staleData(words.date(message.generatedAt), message.ageDays);
    case 'unfitData':
      return texts.unfitData(words.date(message.generatedAt));
    case 'applying':
      return texts.applying(texts.label(message.label));
    case 'applied':
      return message.differing === 0
        ? texts.applied(texts.label(message.label))
        : texts.appliedInPart(texts.label(message.label), message.differing);
    case 'alreadyWorn':
      return texts.alreadyWorn(texts.label(message.label));
    case 'switchFailed':
      return texts.switchFailed(texts.label(message.label), reasonText(message.failure, texts, words));
    case 'status':
      return texts.status(
        message.status,
        'fault' in message.status.data ? '' : words.date(message.status.data.generatedAt),
      );
    case 'version':
      return texts.version(message.version);
    case 'unknownCommand':
      return texts.unknownCommand(message.command);
    case 'savedReplaced':
    case 'nothingToRestore':
    case 'nothingToOffer':
    case 'afterCombat':
    case 'talentsNotLoaded':
    case 'help':
      return texts[message.say];
  }
}

/** The client's own words where it has some. */
function reasonText(failure: SwitchFailure, texts: Texts, words: ClientWords): string {
  const own = texts.reasons as Readonly<Record<string, string | undefined>>;
  return words.reason(failure) ?? own[failure.reason] ?? texts.reasons.client;
}
