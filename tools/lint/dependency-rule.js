// Limits imports between packages to one direction, and to a package's index:
// playground -> addon, pipeline -> warcraft-logs, wcl-sandbox, wow-api, wow-sim -> build-data, sample -> border, loadout, game.
// tools/command-line is below them all, for programs.

const mayImport = {
  border: [],
  loadout: [],
  game: [],
  'build-data': ['border', 'game', 'loadout'],
  sample: ['build-data', 'game', 'loadout'],
  'warcraft-logs': ['border', 'game'],
  'wcl-sandbox': ['command-line', 'game', 'loadout', 'sample'],
  'wow-api': [],
  'wow-sim': ['build-data', 'game', 'loadout', 'sample', 'wow-api'],
  pipeline: [
    'border',
    'build-data',
    'command-line',
    'game',
    'loadout',
    'sample',
    'warcraft-logs',
    'wcl-sandbox',
  ],
  addon: ['build-data', 'game', 'loadout', 'wow-api'],
  playground: [
    'addon',
    'addon-build',
    'build-data',
    'command-line',
    'game',
    'loadout',
    'lua-vm',
    'pipeline',
    'sample',
    'tstl',
    'wow-sim',
  ],
};

/** Its folders import each other: `src` runs in Node, `site` in browsers, `sim` in Lua. */
const hasSeveralFolders = ['playground'];

const stayInside = {
  regex: '^\\.\\./\\.\\./',
  message: 'Stay inside the package: import another by its name.',
};

export const dependencyRule = Object.entries(mayImport).map(([name, allowed]) => ({
  files: [`packages/${name}/{src,site,sim}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^@wartoshika/',
            message:
              'Its multi-return functions compile wrongly and silently; packages/wow-api declares what we call.',
          },
          ...(hasSeveralFolders.includes(name) ? [] : [stayInside]),
          {
            regex: `^@toptalent/(?!(${allowed.join('|') || '-'})(/[a-z-]+)?$)`,
            message: `${name} may import ${allowed.length ? allowed.join(', ') : 'no other package'} only.`,
          },
        ],
      },
    ],
  },
}));
