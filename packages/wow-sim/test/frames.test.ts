/** Frames, texts and buttons of the simulated client, and the lines that the player sees. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SimClient } from '../src/index.ts';
import { api, newClient } from './new-client.ts';

let client: SimClient;
beforeEach(() => {
  client = newClient();
});
afterEach(() => {
  client.session.close();
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what the client makes is untyped here
type Any = any;
const create = (...args: unknown[]): Any => api['CreateFrame'](...args);

/** A named window with a title, a text and a button. */
function window(): Any {
  const frame = create('Frame', 'TestWindow', api['UIParent'], 'DefaultPanelTemplate');
  frame.SetTitle('Title');
  frame.CreateFontString(undefined, 'OVERLAY', 'GameFontNormal').SetText('Text');
  create('Button', undefined, frame, 'UIPanelButtonTemplate').SetText('Go');
  return frame;
}

describe('the screen', () => {
  it('shows the visible texts and buttons of a window', () => {
    window();
    expect(client.screen.lines()).toEqual([
      'window TestWindow',
      '  text "Title"',
      '  text "Text"',
      '  button "Go"',
    ]);
  });

  it('shows nothing of a window that is hidden', () => {
    window().Hide();
    expect(client.screen.lines()).toEqual([]);
  });

  it('goes into the transcript when it changes, and only then', () => {
    client.machine.step(window);
    client.machine.step(() => undefined);
    expect(client.transcript.lines.filter((line) => line.startsWith('screen'))).toEqual(['screen:']);
  });

  it('shows what is disabled as disabled, and clicks on it do nothing', () => {
    let clicked = false;
    const button = create('Button', undefined, window(), 'UIPanelButtonTemplate');
    button.SetText('No');
    button.SetScript('OnClick', () => (clicked = true));
    button.SetEnabled(false);
    client.screen.click('No');
    expect(client.screen.lines()).toContain('  button "No" (disabled)');
    expect(clicked).toBe(false);
  });

  it('shows the tooltip while the pointer is on what it belongs to', () => {
    const button = create('Button', undefined, window(), 'UIPanelButtonTemplate');
    button.SetText('Hover');
    button.SetScript('OnEnter', () => {
      api['GameTooltip'].SetOwner(button, 'ANCHOR_RIGHT');
      api['GameTooltip'].SetText('First');
      api['GameTooltip'].AddLine('Second');
      api['GameTooltip'].Show();
    });
    button.SetScript('OnLeave', () => api['GameTooltip'].Hide());
    client.screen.pointAt('Hover');
    const text = client.transcript.lines.join('\n');
    expect(text).toContain('window GameTooltip\n    text "First"\n    text "Second"');
    expect(client.screen.sees('Second')).toBe(false);
  });
});

describe('frames', () => {
  it('run OnShow and OnHide only when what the player sees changes, children with their parents', () => {
    const heard: string[] = [];
    const parent = window();
    const child = create('Frame', undefined, parent);
    for (const [name, frame] of [
      ['parent', parent],
      ['child', child],
    ]) {
      frame.SetScript('OnShow', () => heard.push(`${name} shown`));
      frame.SetScript('OnHide', () => heard.push(`${name} hidden`));
    }
    parent.Hide();
    child.Hide();
    child.Show();
    parent.Show();
    parent.Show();
    expect(heard).toEqual(['parent hidden', 'child hidden', 'parent shown', 'child shown']);
  });

  it('become globals by name, and are gone after a /reload', () => {
    window();
    expect(api['TestWindow'].GetName()).toBe('TestWindow');
    client.session.reload();
    expect(api['TestWindow']).toBeUndefined();
    expect(client.screen.lines()).toEqual([]);
  });

  it('close on Escape when their name is among the special frames', () => {
    const frame = window();
    client.screen.pressEscape();
    expect(frame.IsShown()).toBe(true);
    api['UISpecialFrames'].push('TestWindow');
    client.screen.pressEscape();
    expect(frame.IsShown()).toBe(false);
  });

  it('with the game’s own close button close by it', () => {
    const frame = window();
    create('Button', undefined, frame, 'UIPanelCloseButtonDefaultAnchors');
    client.screen.click('x');
    expect(frame.IsShown()).toBe(false);
  });

  it.each<[string, () => unknown]>([
    ['an unknown template', () => create('Frame', undefined, api['UIParent'], 'NoSuchTemplate')],
    [
      'a template of another type',
      () => create('Frame', undefined, api['UIParent'], 'UIPanelButtonTemplate'),
    ],
    ['an unknown frame type', () => create('Window')],
    ['an unknown font', () => window().CreateFontString(undefined, 'OVERLAY', 'ComicSans')],
    ['a text without a font', () => window().CreateFontString().SetText('x')],
    ['an unknown point', () => window().SetPoint('MIDDLE')],
    ['an anchor to itself', () => create('Frame', 'A').SetPoint('LEFT', api['A'], 'LEFT', 0, 0)],
    ['a script that the frame has not', () => window().SetScript('OnClick', () => undefined)],
    ['dragging what cannot move', () => window().StartMoving()],
    ['an unknown strata', () => window().SetFrameStrata('FRONT')],
  ])('raise on %s', (_what, act) => {
    expect(act).toThrow();
  });
});

describe('saved variables', () => {
  it('survive a relog as plain copies', () => {
    const saved = { list: [1, 2], byId: { 62: 'a' } };
    api['TestAddonDB'] = saved;
    client.session.relog();
    expect(api['TestAddonDB']).toEqual(saved);
    expect(api['TestAddonDB']).not.toBe(saved);
  });

  it.each<[string, () => unknown]>([
    ['a function', () => () => undefined],
    ['a secret', () => client.machine.secret('string')],
  ])('that hold %s are a defect', (_what, make) => {
    api['TestAddonDB'] = { inner: make() };
    client.session.relog();
    expect(client.errors).toHaveLength(1);
  });
});

describe('slash commands', () => {
  it('reach the handler of their key with what follows, whatever their case', () => {
    const heard: string[] = [];
    api['SlashCmdList'].TEST = (message: string) => heard.push(message);
    api['SLASH_TEST1'] = '/test';
    api['SLASH_TEST2'] = '/tt';
    client.input.typeCommand('/TEST one two');
    client.input.typeCommand('/tt');
    client.input.typeCommand('/unknown');
    expect(heard).toEqual(['one two', '']);
    expect(client.chat).toEqual(["Type '/help' for a listing of a few commands."]);
  });
});

describe('the globals', () => {
  it('are left as they were when the client is closed, and what an addon wrote can be named', () => {
    api['LeftBehind'] = 1;
    window();
    expect(client.machine.globals.written()).toEqual(['LeftBehind', 'TestWindow']);
    client.session.close();
    expect([api['LeftBehind'], api['C_Traits']]).toEqual([undefined, undefined]);
  });
});
