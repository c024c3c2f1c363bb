/** The parts of the project that decide something, and the unit tests that must notice when one of them is changed. */

export interface Part {
  /** Folder of the package, from the project's root. */
  readonly package: string;
  /** Files that are changed, from the package. */
  readonly mutate: readonly string[];
  /**
   * Names of test files, from its folder `test`. Tests that start processes or play hundreds of nights are too slow, and those in Lua see
   * no change.
   */
  readonly tests: readonly string[];
}

export const parts = {
  loadout: {
    package: 'packages/loadout',
    mutate: ['src/**/*.ts'],
    tests: ['cases', 'golden-vectors', 'properties', 'real-strings'],
  },
  choose: {
    package: 'packages/pipeline',
    mutate: ['src/choose/**/*.ts'],
    tests: [
      'best-build',
      'build-of',
      'choose-content',
      'choose-from-pool',
      'distance',
      'hero-trees',
      'keep-last',
      'kernel',
      'last-builds',
      'pool',
      'lagging-codes',
      'survey-cell',
      'tree-lag',
      'votes',
      'why-no-build',
      'wilson',
    ],
  },
  merge: {
    package: 'packages/pipeline',
    mutate: ['src/emit/merge-*.ts'],
    tests: ['merge-content', 'merge-specs', 'build-data-from'],
  },
  boss: {
    package: 'packages/addon',
    mutate: ['src/core/boss/**/*.ts'],
    tests: [
      'answer-next-boss',
      'candidates',
      'dead',
      'evidence',
      'known-raids',
      'learned',
      'next-boss',
      'raid-*',
    ],
  },
  switch: {
    package: 'packages/addon',
    mutate: ['src/core/switch/**/*.ts'],
    tests: [
      'backup',
      'clean-up',
      'import-entries',
      'left-over',
      'lost-slot',
      'machine',
      'own-loadouts',
      'slot-*',
      'switch-*',
      'wearing-*',
    ],
  },
} as const satisfies Readonly<Record<string, Part>>;

export type PartName = keyof typeof parts;

export const partNames = Object.keys(parts) as readonly PartName[];
