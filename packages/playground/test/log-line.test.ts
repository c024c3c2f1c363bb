/** Lines of the transcript, as the log shows them. */
import { describe, expect, it } from 'vitest';
import { logLine } from '../site/playground/log-line.ts';

describe('the log', () => {
  it.each([
    ['event READY_CHECK secret secret', 'event', 'READY_CHECK secret secret'],
    ['client: ImportLoadout "Top: Raid"', 'call', 'ImportLoadout "Top: Raid"'],
    ['loadout "Top: Raid" created', 'call', 'loadout "Top: Raid" created'],
    ['  refused: In combat', 'refusal', 'In combat'],
    ['red text: You are in combat', 'refusal', 'You are in combat'],
    ['chat: |cffffd100Hello|r', 'chat', '|cffffd100Hello|r'],
    ['clicks "Switch (5 s)"', 'player', 'clicks "Switch (5 s)"'],
    ['-- enters The Venomous Abyss', 'world', 'enters The Venomous Abyss'],
    ['Lua error in load', 'error', 'Lua error in load'],
    ['NOT AS EXPECTED: the popup closes', 'check', 'NOT AS EXPECTED: the popup closes'],
  ])('sorts "%s"', (line, kind, text) => {
    expect(logLine(line)).toEqual({ kind, text });
  });

  it.each(['screen:', 'screen: nothing', '  window Popup', '    text "Raid"', 'sound 850'])(
    'leaves out "%s"',
    (line) => {
      expect(logLine(line)).toBeUndefined();
    },
  );
});
