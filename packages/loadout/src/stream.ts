/** What an import string says, before anyone asks what it means: its header and one record a selected node. */

/** A node whose `selected` bit is set. */
export interface StreamNode {
  readonly nodeId: number;
  /** False: granted only, and the text says nothing more about it. */
  readonly purchased: boolean;
  /** Ranks bought, 0 to 63, where the text calls the node partially ranked; else undefined: all its ranks. */
  readonly ranks?: number | undefined;
  /** Position (0-based, 0 to 3) among the node's entries, where the text calls it a choice; else undefined. */
  readonly choice?: number | undefined;
}

/** The lossless reading of an import string: `encodeStream` gives back the very text. */
export interface LoadoutStream {
  readonly version: number;
  /** The specialization that the text names: the one its writer was in, which may not be the one it was made for. */
  readonly specId: number;
  /** 16 bytes; all zero means that the client does not check it. */
  readonly treeHash: readonly number[];
  /** Selected nodes, ascending. */
  readonly nodes: readonly StreamNode[];
  /** 1 where a last `A` follows that no bit needed, as some sites write it; else 0. */
  readonly superfluousCharacters: number;
}

/** The header alone; it can be read without a talent tree. */
export interface LoadoutHeader {
  readonly version: number;
  readonly specId: number;
  readonly treeHash: readonly number[];
}

/** The serialization version that this codec reads and writes: the game's since 11.0. */
export const serializationVersion = 2;

/** Bytes of the tree hash. */
export const treeHashBytes = 16;

/** 16 zero bytes: "do not check". */
export function noTreeHash(): number[] {
  const bytes: number[] = [];
  for (let index = 0; index < treeHashBytes; index++) {
    bytes.push(0);
  }
  return bytes;
}
