/**
 * From an import string to its header and node records.
 *
 * The game decodes strings during play, so the loops here call no function and allocate only their result.
 */
import { bitsPerCharacter, powersOfTwo, valueOfCode } from './alphabet.ts';
import type { StreamFailure } from './failure.ts';
import { failed, success } from './result.ts';
import type { Result } from './result.ts';
import { serializationVersion, treeHashBytes } from './stream.ts';
import type { LoadoutHeader, LoadoutStream, StreamNode } from './stream.ts';

/** Version 8 bits, specialization 16, tree hash 16 × 8: 25 characters and the two lowest bits of the next. */
const headerBits = 152;
const nodesBeginAt = 25;
const headerBitsThere = 2;

/** Bits that are buffered: at least a node's longest record, at most what a double holds exactly. */
const fewBits = 12;
const manyBits = 46;

/**
 * Reads the header.
 *
 * Failures: `badCharacter` (anywhere in the text), `headerTooShort`, `wrongVersion`.
 */
export function readHeader(code: string): Result<LoadoutHeader, StreamFailure> {
  const read = readValues(code);
  return read.ok ? headerOf(read.value) : read;
}

/**
 * Reads header and nodes. Keeps all that the text says, so that `encodeStream` can write exactly the same text.
 *
 * @param nodeOrder every node id of the class tree, ascending; a wrong order gives a wrong reading or a failure.
 *
 * Failures: those of `readHeader`; `cutShort` if the text ends before the last node; `trailingBits` if more follows
 * than the zeros that fill the last character and one superfluous `A`. The last two mostly mean that the text was
 * written for another tree.
 */
export function decodeStream(
  code: string,
  nodeOrder: readonly number[],
): Result<LoadoutStream, StreamFailure> {
  const read = readValues(code);
  if (!read.ok) {
    return read;
  }
  const header = headerOf(read.value);
  if (!header.ok) {
    return header;
  }
  const nodes: StreamNode[] = [];
  const bitsLeft = readNodes(read.value, nodeOrder, nodes);
  if (bitsLeft < 0) {
    return failed({ reason: 'cutShort', nodeId: nodeOrder[-bitsLeft - 1]! });
  }
  if (bitsLeft >= 2 * bitsPerCharacter || !endsInZeros(read.value, bitsLeft)) {
    return failed({ reason: 'trailingBits', bits: bitsLeft });
  }
  const { version, specId, treeHash } = header.value;
  const superfluousCharacters = bitsLeft >= bitsPerCharacter ? 1 : 0;
  return success({ version, specId, treeHash, nodes, superfluousCharacters });
}

/** The text's 6-bit values, in order. */
function readValues(code: string): Result<number[], StreamFailure> {
  const values: number[] = [];
  const length = code.length;
  for (let position = 0; position < length; position++) {
    const value = valueOfCode[code.charCodeAt(position)];
    if (value === undefined) {
      return failed({ reason: 'badCharacter', position });
    }
    values[position] = value;
  }
  return success(values);
}

function headerOf(values: readonly number[]): Result<LoadoutHeader, StreamFailure> {
  const bits = values.length * bitsPerCharacter;
  if (bits < headerBits) {
    return failed({ reason: 'headerTooShort', bits });
  }
  // Four characters are three bytes.
  const bytes: number[] = [];
  for (let start = 0; start <= nodesBeginAt; start += 4) {
    const group =
      values[start]! +
      64 * values[start + 1]! +
      4096 * (values[start + 2] ?? 0) +
      262_144 * (values[start + 3] ?? 0);
    const low = group % 256;
    const middle = ((group - low) / 256) % 256;
    bytes.push(low);
    bytes.push(middle);
    bytes.push(Math.floor(group / 65_536));
  }
  const version = bytes[0]!;
  if (version !== serializationVersion) {
    return failed({ reason: 'wrongVersion', version });
  }
  const treeHash: number[] = [];
  for (let index = 0; index < treeHashBytes; index++) {
    treeHash[index] = bytes[3 + index]!;
  }
  return success({ version, specId: bytes[1]! + 256 * bytes[2]!, treeHash });
}

/**
 * Reads a record for every node and appends those of selected nodes.
 *
 * @returns the number of bits left, 0 or more; if the text ends too early, minus the 1-based position of the node at
 * which it ends.
 */
function readNodes(values: readonly number[], nodeOrder: readonly number[], nodes: StreamNode[]): number {
  const length = values.length;
  // The next bits, lowest first, in one number; `held` counts them.
  let bits = Math.floor(values[nodesBeginAt]! / powersOfTwo[headerBitsThere]!);
  let held = bitsPerCharacter - headerBitsThere;
  let next = nodesBeginAt + 1;
  let selected = 0;
  for (let index = 0; index < nodeOrder.length; index++) {
    if (held < fewBits) {
      while (held < manyBits && next < length) {
        bits += values[next]! * powersOfTwo[held]!;
        held += bitsPerCharacter;
        next++;
      }
      if (held <= 0) {
        return -index - 1;
      }
    }
    if (bits % 2 === 0) {
      bits /= 2;
      held--;
    } else {
      // Selected and bought: the four lowest bits are 1, 1, partial, choice; after a partial flag come 6 bits first.
      const flags = bits % 16;
      let purchased = true;
      let ranks: number | undefined;
      let choice: number | undefined;
      let used = 4;
      if (flags === 11) {
        choice = ((bits - 11) / 16) % 4;
        used = 6;
      } else if (flags % 4 === 1) {
        purchased = false;
        used = 2;
      } else if (flags !== 3) {
        const rest = (bits - (bits % 8)) / 8;
        ranks = rest % 64;
        used = 10;
        const after = ((rest - ranks) / 64) % 8;
        if (after % 2 === 1) {
          choice = (after - 1) / 2;
          used = 12;
        }
      }
      const size = powersOfTwo[used]!;
      bits = (bits - (bits % size)) / size;
      held -= used;
      if (held < 0) {
        return -index - 1;
      }
      nodes[selected] = { nodeId: nodeOrder[index]!, purchased, ranks, choice };
      selected++;
    }
  }
  return held + (length - next) * bitsPerCharacter;
}

/** Whether the last bits, 11 at most, are all zero. */
function endsInZeros(values: readonly number[], bits: number): boolean {
  const last = values[values.length - 1]!;
  if (bits < bitsPerCharacter) {
    return Math.floor(last / powersOfTwo[bitsPerCharacter - bits]!) === 0;
  }
  const before = values[values.length - 2]!;
  return last === 0 && Math.floor(before / powersOfTwo[2 * bitsPerCharacter - bits]!) === 0;
}
