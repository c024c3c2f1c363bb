/** The code of a made-up report encodes its cell and row, so that reports need not be stored. */
import type { SampleDifficulty } from './cell-size.ts';

/** The row that a report belongs to. */
export interface ReportPlace {
  readonly specId: number;
  readonly encounterId: number;
  readonly difficulty: SampleDifficulty;
  /** 0-based position in the cell's ranking. */
  readonly index: number;
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const difficulties: readonly SampleDifficulty[] = [
  'lookingForRaid',
  'normal',
  'heroic',
  'mythic',
  'mythicPlus',
];

/** 16 letters and digits, like Warcraft Logs' own codes. */
export function reportCode(place: ReportPlace): string {
  const head =
    inBase62(place.specId, 2) +
    inBase62(place.encounterId, 4) +
    inBase62(difficulties.indexOf(place.difficulty), 1) +
    inBase62(place.index, 3);
  return head + inBase62(checkOf(place), 6);
}

/** The place in a code; undefined for a code that the sample did not make. */
export function readReportCode(code: string): ReportPlace | undefined {
  if (code.length !== 16) {
    return undefined;
  }
  const difficulty = difficulties[fromBase62(code, 6, 7)];
  if (difficulty === undefined) {
    return undefined;
  }
  const place: ReportPlace = {
    specId: fromBase62(code, 0, 2),
    encounterId: fromBase62(code, 2, 6),
    difficulty,
    index: fromBase62(code, 7, 10),
  };
  return reportCode(place) === code ? place : undefined;
}

/** A check sum: it looks random, and a code that was not made here fails it. */
function checkOf(place: ReportPlace): number {
  const first = (place.specId * 48271 + place.encounterId * 16807 + place.index * 69621) % 2147483647;
  return (first * 48271) % 2147483647;
}

function inBase62(value: number, length: number): string {
  let text = '';
  let rest = value;
  for (let index = 0; index < length; index++) {
    text = digits.charAt(rest % 62) + text;
    rest = Math.floor(rest / 62);
  }
  return text;
}

/** -1 if a character is not a digit. */
function fromBase62(text: string, start: number, end: number): number {
  let value = 0;
  for (let index = start; index < end; index++) {
    const digit = digits.indexOf(text.charAt(index));
    if (digit === -1) {
      return -1;
    }
    value = value * 62 + digit;
  }
  return value;
}
