/** The places of talents in made-up trees: a text per row, `x` for a talent. */

/** Rows, the top one first, and the points that open the second and the third part. */
export interface Layout {
  readonly rows: readonly string[];
  /** First row of the second part, and the points that open it. */
  readonly middleRow: number;
  readonly middlePoints: number;
  /** First row of the last part, and the points that open it. */
  readonly lastRow: number;
  readonly lastPoints: number;
}

// The gates are the game's own: 8 and 23 in a class tree, 8 and 20 in a specialization's (Raidbots' file of 12.0.5).
const classGates = { middleRow: 4, middlePoints: 8, lastRow: 7, lastPoints: 23 };
const specGates = { middleRow: 4, middlePoints: 8, lastRow: 7, lastPoints: 20 };

const classRows: readonly (readonly string[])[] = [
  [
    '.x.x.x.',
    'xxx.xxx',
    '.x.x.x.',
    'x.xxx.x',
    '.xx.xx.',
    'x.xxx.x',
    'xx.x.xx',
    '.xxxxx.',
    'x.x.x.x',
    '.x.x.x.',
  ],
  [
    '.x.x.x.',
    'x.xxx.x',
    '.xx.xx.',
    'x.xxx.x',
    '.x.x.x.',
    'xxx.xxx',
    'x.x.x.x',
    '.xx.xx.',
    'x.xxx.x',
    '.x.x.x.',
  ],
  [
    'x..x..x',
    'xx.x.xx',
    '.xxxxx.',
    '.x.x.x.',
    'x.xxx.x',
    '.xx.xx.',
    'x.xxx.x',
    'xx.x..x',
    '.xxx.x.',
    'x..x.x.',
  ],
];

const specRows: readonly (readonly string[])[] = [
  [
    '...x...',
    '..x.x..',
    '.x.x.x.',
    'x.x.x.x',
    '.xxxxx.',
    'x.x.x.x',
    '.xx.xx.',
    'xx.x.xx',
    'x.xxx.x',
    '.x.x.x.',
  ],
  [
    '...x...',
    '..xxx..',
    '.x.x.x.',
    '.xx.xx.',
    'x.x.x.x',
    '.xxxxx.',
    'x.x.x.x',
    '.xx.xx.',
    'x.xxx.x',
    'x..x.x.',
  ],
  [
    '...x...',
    '..x.x..',
    '.xxxxx.',
    'x..x..x',
    'xx.x.xx',
    '.x.x.x.',
    'x.xxx.x',
    '.xxxxx.',
    'x.x.x.x',
    '.x..x..',
  ],
];

/** One of the layouts of class trees; odd numbers give mirrored ones. */
export function classLayout(number: number): Layout {
  return { ...classGates, rows: turned(classRows, number) };
}

/** One of the layouts of specializations' trees; odd numbers give mirrored ones. */
export function specLayout(number: number): Layout {
  return { ...specGates, rows: turned(specRows, number) };
}

function turned(layouts: readonly (readonly string[])[], number: number): readonly string[] {
  const rows = layouts[number % layouts.length]!;
  return number % 2 === 0 ? rows : rows.map((row) => mirrored(row));
}

function mirrored(row: string): string {
  let result = '';
  for (let index = row.length - 1; index >= 0; index--) {
    result += row.charAt(index);
  }
  return result;
}
