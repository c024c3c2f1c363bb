/** Reads the lines of `pack.ts`, one at a time. A line that cannot be read gives undefined, never an error. */
import type { ClientAlternative, ClientBuild, ClientEncounter } from './client-data.ts';
import type { BuildDifficulty, Confidence, ContentType } from './contract.ts';
import { alternativeWord, generalWord, nothing } from './pack-words.ts';

const contentTypes: readonly string[] = ['raid', 'mythicPlus'];
const confidences: readonly string[] = ['strong', 'ok', 'thin'];
const difficulties: readonly string[] = ['mythic', 'heroic', 'normal', 'mythicPlus', 'mixed'];

/** Reads the line of an encounter. */
export function unpackEncounter(line: string): ClientEncounter | undefined {
  const words = wordsOf(line, 11);
  const contentType = words[1] ?? '';
  const name = words[10];
  const id = numberIn(words[0]);
  const zoneId = numberIn(words[2]);
  const order = numberIn(words[3]);
  const journalId = numberIn(words[4]);
  const uiMapIds = numbersIn(words[8]);
  const requires = numbersIn(words[9]);
  const places = numbersIn(words[5]);
  const challengeModeIds = numbersIn(words[6]);
  if (name === undefined || !contentTypes.includes(contentType)) {
    return undefined;
  }
  const numbers = [[id, zoneId, order, journalId], places, challengeModeIds, uiMapIds, requires];
  if (!numbers.every((some) => areNumbers(some))) {
    return undefined;
  }
  return {
    id,
    contentType: contentType as ContentType,
    zoneId,
    name,
    order,
    journalId,
    known: words[7] === 'known',
    instanceId: places[0],
    lfgDungeonId: places[1],
    challengeModeId: challengeModeIds[0],
    uiMapIds,
    requires,
  };
}

/**
 * The date of a specialization's oldest build, epoch seconds; undefined if the text is not whole.
 *
 * @param text The packed builds of the specialization.
 */
export function asOfIn(text: string): number | undefined {
  const first = lineAt(text, 0);
  const [word, date, length] = wordsOf(first, 3);
  const asOf = numberIn(date);
  const isWhole = word === 'asOf' && numberIn(length) === text.length - first.length - 1;
  return isWhole && areNumbers([asOf]) ? asOf : undefined;
}

/**
 * A build with its alternatives.
 *
 * @param text The packed builds of the specialization.
 * @param encounterId Warcraft Logs' id; undefined for the general build of the content type.
 */
export function unpackBuild(
  text: string,
  contentType: ContentType,
  encounterId: number | undefined,
): ClientBuild | undefined {
  const place = encounterId === undefined ? generalWord : `${encounterId}`;
  const start = text.indexOf(`\n${contentType} ${place} `) + 1;
  if (start === 0) {
    return undefined;
  }
  const words = wordsOf(lineAt(text, start), 13);
  const talentCode = codeNamed(text, words[2]);
  const sampleSize = numberIn(words[3]);
  const exactPlayers = numberIn(words[4]);
  const similarShare = numberIn(words[5]);
  const subTreeId = numberIn(words[6]);
  const share = numberIn(words[7]);
  const low = numberIn(words[8]);
  const high = numberIn(words[9]);
  const confidence = words[10] ?? '';
  const difficulty = words[11] ?? '';
  const asOf = numberIn(words[12]);
  const isWhole =
    areNumbers([sampleSize, exactPlayers, similarShare, subTreeId, share, low, high, asOf]) &&
    sampleSize > 0 &&
    confidences.includes(confidence) &&
    difficulties.includes(difficulty);
  if (talentCode === undefined || !isWhole) {
    return undefined;
  }
  return {
    talentCode,
    asOf,
    sampleSize,
    popularity: exactPlayers / sampleSize,
    exactPlayers,
    similarShare,
    heroTree: { subTreeId, share, low, high },
    confidence: confidence as Confidence,
    difficulty: difficulty as BuildDifficulty,
    alternatives: alternativesBehind(text, start),
  };
}

function alternativesBehind(text: string, buildStart: number): readonly ClientAlternative[] {
  const alternatives: ClientAlternative[] = [];
  let line = lineAt(text, buildStart);
  let start = buildStart + line.length + 1;
  for (;;) {
    line = lineAt(text, start);
    const words = wordsOf(line, 6);
    if (words[0] !== alternativeWord) {
      return alternatives;
    }
    const alternative = unpackAlternative(text, words);
    if (alternative !== undefined) {
      alternatives.push(alternative);
    }
    start += line.length + 1;
  }
}

function unpackAlternative(text: string, words: readonly string[]): ClientAlternative | undefined {
  const talentCode = codeNamed(text, words[1]);
  const exactPlayers = numberIn(words[2]);
  const similarShare = numberIn(words[3]);
  const subTreeId = numberIn(words[4]);
  const share = numberIn(words[5]);
  return talentCode !== undefined && areNumbers([exactPlayers, similarShare, subTreeId, share])
    ? { talentCode, heroTree: { subTreeId, share }, exactPlayers, similarShare }
    : undefined;
}

function codeNamed(text: string, name: string | undefined): string | undefined {
  const start = text.indexOf(`\n${name} `);
  return start < 0 ? undefined : wordsOf(lineAt(text, start + 1), 2)[1];
}

/** The line that begins at `start`, without its line end. */
function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.slice(start) : text.slice(start, end);
}

/** Splits a line into at most `most` words; the last word is the rest of the line. */
function wordsOf(line: string, most: number, separator = ' '): readonly string[] {
  const words: string[] = [];
  let start = 0;
  let end = line.indexOf(separator);
  while (end >= 0 && words.length < most - 1) {
    words.push(line.slice(start, end));
    start = end + 1;
    end = line.indexOf(separator, start);
  }
  words.push(line.slice(start));
  return words;
}

/** NaN if the word is not a number, or is missing. */
function numberIn(word: string | undefined): number {
  return word === undefined || word === '' ? Number.NaN : Number(word);
}

function numbersIn(word: string | undefined): readonly number[] {
  return word === undefined || word === nothing
    ? []
    : wordsOf(word, word.length, ',').map((part) => numberIn(part));
}

function areNumbers(numbers: readonly number[]): boolean {
  return numbers.every((number) => !Number.isNaN(number));
}
