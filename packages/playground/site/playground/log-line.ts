/** Lines of the simulated client's transcript, sorted into kinds that a visitor can switch on and off. */

export const logKinds = ['player', 'world', 'event', 'call', 'refusal', 'chat', 'error', 'check'] as const;
export type LogKind = (typeof logKinds)[number];

export const logKindNames: Readonly<Record<LogKind, string>> = {
  player: 'You',
  world: 'World',
  event: 'Events',
  call: 'Calls and answers',
  refusal: 'Refusals',
  chat: 'Chat',
  error: 'Errors',
  check: 'Story',
};

export interface LogLine {
  readonly kind: LogKind;
  readonly text: string;
}

const playerWords = ['clicks ', 'points at ', 'types ', 'presses ', 'sets '];

/** Undefined for a line about the screen, which the page shows, and for sounds. */
export function logLine(line: string): LogLine | undefined {
  const rest = (prefix: string): string => line.slice(prefix.length);
  if (line.startsWith('screen') || (line.startsWith('  ') && !line.startsWith('  refused: '))) {
    return undefined;
  }
  if (line.startsWith('sound ')) {
    return undefined;
  }
  if (line.startsWith('  refused: ')) {
    return { kind: 'refusal', text: rest('  refused: ') };
  }
  if (line.startsWith('red text: ')) {
    return { kind: 'refusal', text: rest('red text: ') };
  }
  if (line.startsWith('event ')) {
    return { kind: 'event', text: rest('event ') };
  }
  if (line.startsWith('chat: ')) {
    return { kind: 'chat', text: rest('chat: ') };
  }
  if (line.startsWith('-- ')) {
    return { kind: 'world', text: rest('-- ') };
  }
  if (line.startsWith('Lua error') || line.startsWith('VIOLATION')) {
    return { kind: 'error', text: line };
  }
  if (line.startsWith('as expected: ') || line.startsWith('NOT AS EXPECTED: ')) {
    return { kind: 'check', text: line };
  }
  if (playerWords.some((words) => line.startsWith(words))) {
    return { kind: 'player', text: line };
  }
  return { kind: 'call', text: line.startsWith('client: ') ? rest('client: ') : line };
}
