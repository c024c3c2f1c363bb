/** A session and its story in the engine, with a stand-in for the Lua machine. */
import { describe, expect, it } from 'vitest';
import type { View, ViewFacts } from '../sim/view.ts';
import { Engine } from '../site/playground/engine.ts';
import type { LuaHost } from '../site/playground/engine.ts';
import type { Report } from '../site/playground/protocol.ts';
import { usualSettings } from '../site/playground/settings.ts';

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
const sample = { talentData: '', generatedAt: 0 };

/** A machine whose clock is the milliseconds that passed; a story's begins at 0. */
function newHost(): LuaHost {
  let now = 0;
  let opened: string | undefined;
  return {
    useFiles: () => undefined,
    start: () => undefined,
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

function engine() {
  const reports: Report[] = [];
  let real = 0;
  const made = new Engine({
    game: { addon: [], sample, own: null },
    newHost: () => Promise.resolve(newHost()),
    report: (report) => reports.push(report),
    now: () => (real += 100),
    wakeIn: () => undefined,
  });
  const lastView = () => reports.findLast((report) => report.kind === 'view')!;
  return { made, reports, lastView };
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
