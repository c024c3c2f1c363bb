/** From header and node records to an import string: the exact inverse of `decodeStream`. */
import { bitsPerCharacter, characterOf, powersOfTwo } from './alphabet.ts';
import type { LoadoutStream, StreamNode } from './stream.ts';

/**
 * Writes what `decodeStream` read, to the last bit: tree hash, every flag and a superfluous last character included.
 *
 * @param stream its nodes ascending; a node that is not in `nodeOrder` is left out.
 * @param nodeOrder every node id of the class tree, ascending.
 */
export function encodeStream(stream: LoadoutStream, nodeOrder: readonly number[]): string {
  const writer: Writer = { characters: [], value: 0, bits: 0 };
  write(writer, stream.version, 8);
  write(writer, stream.specId, 16);
  for (const byte of stream.treeHash) {
    write(writer, byte, 8);
  }
  let next = 0;
  for (const nodeId of nodeOrder) {
    let node = stream.nodes[next];
    while (node !== undefined && node.nodeId < nodeId) {
      next++;
      node = stream.nodes[next];
    }
    if (node !== undefined && node.nodeId === nodeId) {
      writeNode(writer, node);
      next++;
    } else {
      write(writer, 0, 1);
    }
  }
  if (writer.bits > 0) {
    write(writer, 0, bitsPerCharacter - writer.bits);
  }
  for (let extra = 0; extra < stream.superfluousCharacters; extra++) {
    write(writer, 0, bitsPerCharacter);
  }
  return writer.characters.join('');
}

interface Writer {
  readonly characters: string[];
  /** The bits of the character that is being filled. */
  value: number;
  /** Their number, 0 to 5. */
  bits: number;
}

function writeNode(writer: Writer, node: StreamNode): void {
  write(writer, 1, 1);
  write(writer, node.purchased ? 1 : 0, 1);
  if (!node.purchased) {
    return;
  }
  write(writer, node.ranks === undefined ? 0 : 1, 1);
  if (node.ranks !== undefined) {
    write(writer, node.ranks, 6);
  }
  write(writer, node.choice === undefined ? 0 : 1, 1);
  if (node.choice !== undefined) {
    write(writer, node.choice, 2);
  }
}

/** Appends the lowest `width` bits (16 at most) of a whole number. */
function write(writer: Writer, value: number, width: number): void {
  writer.value += (value % powersOfTwo[width]!) * powersOfTwo[writer.bits]!;
  writer.bits += width;
  while (writer.bits >= bitsPerCharacter) {
    const low = writer.value % 64;
    writer.characters.push(characterOf(low));
    writer.value = (writer.value - low) / 64;
    writer.bits -= bitsPerCharacter;
  }
}
