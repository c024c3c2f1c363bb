/** What a visitor of the playground can do: a closed list of verbs, each with its arguments. */

/**
 * Kinds of the arguments by verb; a link's text is checked against them. Points are pixels of the client's screen, ids are those
 * of the client, times are seconds.
 */
export const argumentKinds = {
  /** The mouse. Press, move and release are a drag while it happens; `drag` is the whole of it. */
  click: ['number', 'number'],
  point: ['number', 'number'],
  press: ['number', 'number'],
  move: ['number', 'number'],
  release: ['number', 'number'],
  drag: ['number', 'number', 'number', 'number'],
  wheel: ['number', 'number', 'number'],
  /** The keyboard: a text into the box with the focus; Escape, Enter, or a key that edits there; a line into the chat box. */
  type: ['text'],
  key: ['text'],
  chat: ['text'],
  /** The character. */
  spec: ['number'],
  levelUp: [],
  combat: ['number'],
  die: [],
  revive: [],
  walk: [],
  /** Where the character goes: instance type, instance id, difficulty. A floor is a map id. */
  enter: ['text', 'number', 'number'],
  floor: ['number'],
  difficulty: ['number'],
  /** The raid: encounter ids. */
  readyCheck: [],
  readyCheckOver: [],
  pull: ['number'],
  wipe: [],
  kill: [],
  dead: ['number'],
  /** Mythic+: a challenge mode id. */
  keystone: ['number'],
  startKey: [],
  endKey: [],
  /** Saved loadouts: a name, and for `save` what it holds (`raid`, `encounter-3470` and the like). */
  save: ['text', 'text'],
  choose: ['text'],
  remove: ['text'],
  /** A surprise of the client, by the name of its trap: 0 for off. */
  trap: ['text', 'number'],
  scale: ['number'],
  reload: [],
  relog: [],
  wait: ['number'],
} as const satisfies Record<string, readonly ('number' | 'text')[]>;

export type Verb = keyof typeof argumentKinds;

interface KindTypes {
  readonly number: number;
  readonly text: string;
}

type ArgumentsOf<Kinds extends readonly (keyof KindTypes)[]> = {
  readonly [Index in keyof Kinds]: KindTypes[Kinds[Index]];
};

/** A verb and its arguments. */
export type Action = {
  [Name in Verb]: readonly [Name, ...ArgumentsOf<(typeof argumentKinds)[Name]>];
}[Verb];
