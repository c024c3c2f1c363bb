/** Renders a message as a line of chat. */
import type { SilentReason } from '../core/answer/answer.ts';
import type { Message } from '../core/chat/message.ts';
import { plainText } from '../core/data/plain-text.ts';
import type { SwitchFailure } from '../core/switch/switch-failure.ts';
import type { ClientWords } from './client-words.ts';
import { statusLine } from './status-line.ts';
import type { Texts } from './texts.ts';

export function renderMessage(message: Message, texts: Texts, words: ClientWords): string {
  const { text, label } = texts;
  switch (message.say) {
    case 'dataFault':
      return text(`dataFault_${message.fault}`);
    case 'sampleData':
    case 'unfitData':
    case 'otherSeason':
      return text(message.say, { date: words.date(message.generatedAt) });
    case 'staleData':
      return text('staleData', { date: words.date(message.generatedAt), count: message.ageDays });
    case 'applying':
    case 'alreadyWorn':
      return text(message.say, { label: label(message.label) });
    case 'applied':
      return message.differing === 0
        ? text('applied', { label: label(message.label) })
        : text('appliedInPart', { label: label(message.label), count: message.differing });
    case 'switchFailed':
      return text('switchFailed', {
        label: label(message.label),
        reason: reasonText(message.failure, texts, words.reason),
      });
    case 'cleanupRefused':
      return text('cleanupRefused', { reason: reasonText(message.failure, texts, words.reason) });
    case 'cleanedUp':
      return message.count === 0 ? text('cleanedUpNone') : text('cleanedUp', { count: message.count });
    case 'sameForNext':
      return text('sameForNext', { count: message.count, boss: message.lastName });
    case 'whyDecision':
      return text(message.picked ? 'whyPicked' : message.sure ? 'whySure' : 'whyUnsure', {
        boss: message.bossName,
      });
    case 'whyBoss':
      return text('whyBoss', {
        boss: message.bossName,
        score: message.score,
        evidence: message.evidence
          .map((piece) => `${text(`evidence_${piece.kind}`)} ${signed(piece.points)}`)
          .join(text('listSeparator')),
      });
    case 'whySilent':
      return silentText(message.why, texts);
    case 'cleanupKept':
      return text(`cleanupKept_${message.why}`, { name: plainText(message.name) });
    case 'pinGone':
      return text('pinGone', { name: plainText(message.name) });
    case 'whyDead':
      return text('whyDead', { boss: message.bossName, because: text(`dead_${message.because}`) });
    case 'status':
      return statusLine(message.status, words);
    case 'version':
      return text('version', { version: message.version });
    case 'unknownCommand':
      return text('unknownCommand', { command: plainText(message.command) });
    default:
      return text(message.say);
  }
}

function silentText(why: SilentReason | 'nothingHere', { text }: Texts): string {
  switch (why) {
    case 'missing':
    case 'otherVersion':
    case 'damaged':
      return text(`dataFault_${why}`);
    case 'talentsNotLoaded':
      return text(why);
    default:
      return text(`silent_${why}`);
  }
}

/** The client's text for a failure, or ours if it has none. */
export function reasonText(
  failure: SwitchFailure,
  texts: Texts,
  clientReason: ClientWords['reason'],
): string {
  const clients = clientReason(failure);
  if (clients !== undefined) {
    return clients;
  }
  switch (failure.reason) {
    case 'inCombat':
    case 'mythicPlus':
    case 'pvpMatch':
    case 'dead':
    case 'casting':
    case 'onTaxi':
    case 'interrupted':
    case 'loadoutLimit':
    case 'importRefused':
      return texts.text('reason_client');
    default:
      return texts.text(`reason_${failure.reason}`);
  }
}

function signed(points: number): string {
  return points < 0 ? `${points}` : `+${points}`;
}
