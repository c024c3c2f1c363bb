import { expect, it } from 'vitest';
import { nextStep } from '../src/run/next-step.ts';
import type { Outcome } from '../src/run/outcome.ts';

const complete = {
  exitCode: 0,
  source: 'warcraft-logs',
  stopped: null,
  otherVersion: null,
  unfinished: [],
  leftOut: [],
  lost: [],
  files: { buildData: 'build-data.json', talentData: 'TalentData.lua' },
} as unknown as Outcome;
const cell = {} as Outcome['unfinished'][number];
const alone = { resumesAt: undefined, buildsAddon: false };

it.each<[string, Partial<Outcome>, Partial<typeof alone> | { resumesAt: string }, RegExp]>([
  ['is the addon when all is done', {}, {}, /pnpm build makes the addon of it; pnpm refresh verify/],
  [
    'is a check where the addon is left alone',
    { files: { ...complete.files, talentData: null } },
    {},
    /^Next: pnpm refresh verify/,
  ],
  [
    'names the time at which there are points',
    { exitCode: 3, stopped: 'x' },
    { resumesAt: 'in 5 min (14:05)' },
    /in 5 min \(14:05\).*--wait/,
  ],
  [
    'is the same command after Ctrl-C',
    { exitCode: 130, stopped: 'Stopped by SIGINT.' },
    {},
    /goes on where this one stopped/,
  ],
  ['is the doctor after an error', { exitCode: 1, stopped: 'no answer' }, {}, /pnpm refresh doctor/],
  [
    'counts the unfinished cells',
    { exitCode: 3, unfinished: [cell, cell] },
    {},
    /asks again for the 2 unfinished cells\.$/,
  ],
  [
    'speaks of one unfinished cell',
    { exitCode: 3, unfinished: [cell] },
    {},
    /asks again for the unfinished cell\.$/,
  ],
  [
    'is an update where cells lack codes of a newer serialization version',
    { exitCode: 3, unfinished: [cell], otherVersion: 3 },
    {},
    /^Next: update the project\. .* docs\/recipes\.md/,
  ],
  ['is about what was left out', { exitCode: 3, lost: ['zone X'] }, {}, /asks again for what was left out/],
  ['of a sample is real data', { source: 'sample' }, {}, /^Next: pnpm start --sample .* WCL_CLIENT_ID/],
])('the next step %s', (_, changed, follows, text) => {
  const [line, ...more] = nextStep({ ...complete, ...changed }, { ...alone, ...follows });
  expect(line).toMatch(text);
  expect(more).toEqual([]);
});

it('the next step is left to pnpm start, which builds the addon itself', () => {
  expect(nextStep(complete, { ...alone, buildsAddon: true })).toEqual([]);
});
