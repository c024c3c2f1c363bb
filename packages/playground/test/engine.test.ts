/** A session and its story in the engine, with a stand-in for the Lua machine. */
import { describe, expect, it } from 'vitest';
import type { ClientTreeParts } from '@toptalent/wow-sim';
import type { SessionStart } from '../sim/session-start.ts';
import type { View, ViewFacts } from '../sim/view.ts';
import { Engine } from '../site/playground/engine.ts';
import type { LuaHost } from '../site/playground/engine.ts';
import type { OwnData } from '../site/playground/game.ts';
import type { Report } from '../site/playground/protocol.ts';
import { usualSettings } from '../site/playground/settings.ts';
import type { DataChoice } from '../site/playground/settings.ts';

const story = 'a login with the raid build shows nothing';
const nothingShown: Omit<View, 'now' | 'story'> = {
  nextDue: -1,
  drawn: [],
  spots: [],
  lines: [],
  errors: [],
  violations: [],
  copyable: '',
  typing: false,
  facts: {} as ViewFacts,
};
const sample = { talentData: 'sample', generatedAt: 0 };
const own: OwnData = { talentData: 'own', generatedAt: 1000, withBuilds: [267], withTrees: [267] };
const warlocks: ClientTreeParts = { treeId: 720, classId: 9, nodes: [], subTrees: [], hash: [] };

/** What the machines of a test were given. */
interface Given {
  readonly starts: SessionStart[];
  readonly data: string[];
}

/** A machine whose clock is the milliseconds that passed; a story's begins at 0. */
function newHost(given: Given): LuaHost {
  let now = 0;
  let opened: string | undefined;
  return {
    useFiles: (files) => void given.data.push(files.at(-1)!.source),
    start: (start) => void given.starts.push(start),
    act: () => undefined,
    pass: (milliseconds) => {
      now += milliseconds;
    },
    view: () => ({
      ...nothingShown,
      now,
      story: opened === undefined ? undefined : { name: opened, step: 0, done: false, failed: [] },
    }),
    storyNames: () => [story],
    openStory: (name) => {
      opened = name;
    },
    nextStep: () => undefined,
    dispose: () => undefined,
  };
}

function engine(ownData: OwnData | null = null) {
  const reports: Report[] = [];
  const given: Given = { starts: [], data: [] };
  let treesAskedFor = 0;
  let real = 0;
  const made = new Engine({
    game: { addon: [], sample, own: ownData },
    ownTrees: () => {
      treesAskedFor += 1;
      return Promise.resolve({ [warlocks.classId]: warlocks });
    },
    newHost: () => Promise.resolve(newHost(given)),
    report: (report) => reports.push(report),
    now: () => (real += 100),
    wakeIn: () => undefined,
  });
  const lastView = () => reports.findLast((report) => report.kind === 'view')!;
  const start = (data: DataChoice, named?: string) =>
    made.take({ kind: 'start', session: { settings: { ...usualSettings, data }, steps: [], story: named } });
  return { made, reports, given, start, lastView, treesAskedFor: () => treesAskedFor };
}

describe('a session', () => {
  it('keeps what is done, each with its wait', async () => {
    const { made, lastView } = engine();
    await made.take({ kind: 'start', session: { settings: usualSettings, steps: [] } });
    await made.take({ kind: 'act', action: ['readyCheck'] });
    expect(lastView().steps).toEqual([{ after: 3100, action: ['readyCheck'] }]);
  });

  it('keeps nothing that is done while a story plays', async () => {
    const { made, lastView } = engine();
    await made.take({ kind: 'start', session: { settings: usualSettings, steps: [] } });
    await made.take({ kind: 'act', action: ['readyCheck'] });
    await made.take({ kind: 'start', session: { settings: usualSettings, steps: [], story } });
    await made.take({ kind: 'act', action: ['point', 1, 1] });
    expect(lastView().view.story?.name).toBe(story);
    expect(lastView().steps).toEqual([]);
  });

  it('after a story waits from its own beginning', async () => {
    const { made, lastView } = engine();
    await made.take({ kind: 'start', session: { settings: usualSettings, steps: [], story } });
    await made.take({ kind: 'start', session: { settings: usualSettings, steps: [] } });
    await made.take({ kind: 'act', action: ['readyCheck'] });
    expect(lastView().steps).toEqual([{ after: 3100, action: ['readyCheck'] }]);
  });

  it('begins instead of a story that does not exist, and it is said', async () => {
    const { made, reports, lastView } = engine();
    const session = { settings: usualSettings, steps: [], story: 'nobody wrote this' };
    await made.take({ kind: 'start', session });
    expect(reports[0]).toEqual({
      kind: 'refused',
      why: 'There is no story "nobody wrote this". Here is a session instead.',
    });
    expect(lastView().view.story).toBeUndefined();
  });
});

describe('the data of a session', () => {
  it('is the project’s own with the tree of the class', async () => {
    const { given, start } = engine(own);
    await start('own');
    expect(given.data).toEqual(['own']);
    expect(given.starts[0]).toMatchObject({ tree: warlocks, startedAt: 1000 + 2 * 24 * 3600 });
  });

  it.each(['sample', 'stale', 'missing'] as const)('asks for no tree: %s', async (data) => {
    const { given, start, treesAskedFor } = engine(own);
    await start(data);
    expect(given.data).toEqual(['sample']);
    expect(given.starts[0]!.tree).toBeUndefined();
    expect(treesAskedFor()).toBe(0);
  });

  it('is the sample’s where there is no other, and in stories', async () => {
    const without = engine();
    await without.start('own');
    const inStory = engine(own);
    await inStory.start('own', story);
    expect([without.given.data, inStory.given.data]).toEqual([['sample'], ['sample']]);
    expect(without.treesAskedFor() + inStory.treesAskedFor()).toBe(0);
  });

  it('is that of the last session that was started, also while trees are on their way', async () => {
    const { given, start } = engine(own);
    await Promise.all([start('own'), start('sample')]);
    expect(given.data).toEqual(['sample']);
    expect(given.starts).toHaveLength(1);
  });
});
