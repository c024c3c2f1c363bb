/** Mouse and keyboard at points of the screen: what the player does with a window, without knowing its frames. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draw } from '../src/index.ts';
import type { EditKey, SimClient } from '../src/index.ts';
import type { SimEditBox } from '../src/widgets/edit-box.ts';
import type { SimFrame } from '../src/widgets/frame.ts';
import type { SimButton } from '../src/widgets/button.ts';
import type { SimScrollFrame } from '../src/widgets/scroll-frame.ts';
import { api, newClient } from './new-client.ts';

let client: SimClient;

/** What ran, in order. */
const ran: string[] = [];

beforeEach(() => {
  ran.length = 0;
  client = newClient();
});

afterEach(() => {
  client.session.close();
});

function makeFrame<Type extends SimFrame>(
  type: string,
  {
    left = 0,
    top = 0,
    width = 100,
    height = 40,
    parent = undefined as SimFrame | undefined,
    template = undefined as string | undefined,
  },
): Type {
  const root = api['UIParent'] as SimFrame;
  const frame = (api['CreateFrame'] as (...args: unknown[]) => Type)(
    type,
    undefined,
    parent ?? root,
    template,
  );
  frame.SetPoint('TOPLEFT', parent ?? root, 'TOPLEFT', left, -top);
  frame.SetSize(width, height);
  return frame;
}

function note(frame: SimFrame, name: string, ...scripts: string[]): void {
  for (const script of scripts) {
    frame.SetScript(script, () => void ran.push(`${name} ${script}`));
  }
}

function click(x: number, y: number): void {
  client.pointer.moveTo(x, y);
  client.pointer.press();
  client.pointer.release();
}

describe('the pointer', () => {
  it('enters and leaves what lies under it, the topmost only', () => {
    const below = makeFrame('Frame', { width: 200, height: 200 });
    const above = makeFrame('Frame', { left: 50, top: 50, width: 50, height: 50 });
    note(below, 'below', 'OnEnter', 'OnLeave');
    note(above, 'above', 'OnEnter', 'OnLeave');
    client.pointer.moveTo(10, 10);
    client.pointer.moveTo(60, 60);
    client.pointer.moveTo(300, 300);
    expect(ran).toEqual(['below OnEnter', 'below OnLeave', 'above OnEnter', 'above OnLeave']);
  });

  it('leaves a window that was closed under it when it settles', () => {
    const frame = makeFrame('Frame', {});
    note(frame, 'window', 'OnEnter', 'OnLeave');
    client.pointer.moveTo(10, 10);
    frame.Hide();
    client.pointer.settle();
    expect(ran).toEqual(['window OnEnter', 'window OnLeave']);
  });

  it('clicks the button that it is pressed and released on, and none that is disabled', () => {
    const first = makeFrame<SimButton>('Button', {});
    const second = makeFrame<SimButton>('Button', { left: 200 });
    note(first, 'first', 'OnClick');
    note(second, 'second', 'OnClick');
    second.Disable();
    click(10, 10);
    click(210, 10);
    client.pointer.moveTo(10, 10);
    client.pointer.press();
    client.pointer.moveTo(600, 600);
    client.pointer.release();
    expect(ran).toEqual(['first OnClick']);
  });

  it('drags a movable window, which keeps the distance to the pointer and one anchor', () => {
    const window = makeFrame('Frame', { left: 100, top: 100 });
    window.EnableMouse(true);
    window.SetMovable(true);
    window.SetScale(0.5);
    window.RegisterForDrag('LeftButton');
    window.SetScript('OnDragStart', () => {
      window.StartMoving();
    });
    window.SetScript('OnDragStop', () => {
      window.StopMovingOrSizing();
    });
    const before = window.GetLeft()! * 0.5;
    client.pointer.moveTo(60, 60);
    client.pointer.press();
    client.pointer.moveTo(61, 61);
    client.pointer.moveTo(160, 90);
    client.pointer.moveTo(260, 90);
    client.pointer.release();
    client.pointer.moveTo(600, 600);
    expect(window.GetLeft()! * 0.5 - before).toBeCloseTo(200);
    expect(window.GetNumPoints()).toBe(1);
  });

  it('scrolls with the wheel and the scroll bar, never further than the content reaches', () => {
    const scroll = makeFrame<SimScrollFrame>('ScrollFrame', { height: 100, template: 'ScrollFrameTemplate' });
    const content = makeFrame('Frame', { parent: scroll, height: 300 });
    scroll.SetScrollChild(content);
    client.pointer.moveTo(10, 10);
    client.pointer.turnWheel(2);
    expect(scroll.GetVerticalScroll()).toBe(60);
    client.pointer.turnWheel(50);
    expect(scroll.GetVerticalScroll()).toBe(200);
    client.pointer.turnWheel(-50);
    expect(scroll.GetVerticalScroll()).toBe(0);
    click(108, 90);
    expect(scroll.GetVerticalScroll()).toBe(200);
  });

  it('types and erases at the cursor, and moves it by keys', () => {
    const box = makeFrame<SimEditBox>('EditBox', { template: 'InputBoxTemplate' });
    const { pointer } = client;
    const press = (...keys: readonly EditKey[]): string => {
      for (const key of keys) {
        pointer.pressKey(key);
      }
      return `${box.GetText()} ${box.GetCursorPosition()}`;
    };
    click(10, 10);
    pointer.typeText('adef');
    expect(press('Home', 'ArrowRight')).toBe('adef 1');
    pointer.typeText('bc');
    expect(press()).toBe('abcdef 3');
    expect(press('Backspace')).toBe('abdef 2');
    expect(press('Delete')).toBe('abef 2');
    expect(press('End', 'ArrowLeft', 'Delete', 'Delete')).toBe('abe 3');
    expect(press('ArrowRight', 'ArrowRight', 'Home', 'ArrowLeft', 'Backspace')).toBe('abe 0');
    box.SetText('other');
    expect(press()).toBe('other 5');
    box.HighlightText();
    expect(press('Delete')).toBe(' 0');
  });

  it('tells the addon of what the player changed, and not of a key that changes nothing', () => {
    const box = makeFrame<SimEditBox>('EditBox', { template: 'InputBoxTemplate' });
    let changes = 0;
    box.SetScript('OnTextChanged', () => (changes += 1));
    click(10, 10);
    client.pointer.typeText('a');
    client.pointer.pressKey('Backspace');
    client.pointer.pressKey('Backspace');
    client.pointer.pressKey('Delete');
    client.pointer.pressKey('ArrowLeft');
    expect(changes).toBe(2);
  });

  it('puts the cursor where a box is clicked, and selects what the script for the focus selects', () => {
    const box = makeFrame<SimEditBox>('EditBox', { template: 'InputBoxTemplate' });
    box.SetText('mmmm');
    const caret = () =>
      draw(client.game.root()).drawn.find((item) => item.kind === 'art' && item.art === 'caret');
    expect(caret()).toBeUndefined();
    click(95, 10);
    expect(box.GetCursorPosition()).toBe(4);
    click(2, 10);
    expect(box.GetCursorPosition()).toBe(0);
    const first = caret()!.rect.left;
    client.pointer.pressKey('ArrowRight');
    const letter = caret()!.rect.left - first;
    expect(letter).toBeGreaterThan(5);
    click(Math.round(first + letter * 2.4), 10);
    expect(box.GetCursorPosition()).toBe(2);
    client.screen.pressEscape();
    box.ClearFocus();
    box.SetScript('OnEditFocusGained', () => box.HighlightText());
    click(10, 10);
    expect(client.pointer.selectedText()).toBe('mmmm');
    expect(caret()).toBeUndefined();
  });

  it('scrolls a text that is too long, so that the cursor is in view', () => {
    const box = makeFrame<SimEditBox>('EditBox', { template: 'InputBoxTemplate' });
    click(10, 10);
    client.pointer.typeText('m'.repeat(40));
    const pieces = () => draw(client.game.root()).drawn;
    const caret = () => pieces().find((item) => item.kind === 'art' && item.art === 'caret')!;
    const text = () => pieces().find((item) => item.kind === 'text')!;
    const { left, width } = text().clip;
    expect(text().rect.left).toBeLessThan(left);
    expect(caret().rect.left).toBeGreaterThan(left);
    expect(caret().rect.left + caret().rect.width).toBeLessThanOrEqual(left + width + 0.001);
    client.pointer.pressKey('Home');
    expect(text().rect.left).toBe(left);
    expect(caret().rect.left).toBe(left);
    box.ClearFocus();
  });

  it('types into the box that was clicked last, and copies what is selected there', () => {
    const [first, second] = [0, 200].map((left) =>
      makeFrame<SimEditBox>('EditBox', { left, template: 'InputBoxTemplate' }),
    );
    click(10, 10);
    client.pointer.typeText('ab');
    click(210, 10);
    client.pointer.typeText('xyz');
    client.pointer.pressKey('Backspace');
    expect([first!.GetText(), second!.GetText()]).toEqual(['ab', 'xy']);
    expect(client.pointer.selectedText()).toBeUndefined();
    second!.HighlightText();
    expect(client.pointer.selectedText()).toBe('xy');
    client.screen.pressEscape();
  });
});

describe('the settings window', () => {
  const values = { check: false, number: 1 };

  /** Opens a page with a check box, a slider and a dropdown. */
  function openPage(): void {
    const settings = api['Settings'];
    const category = settings.RegisterVerticalLayoutCategory('Page')[0];
    const check = settings.RegisterProxySetting(
      category,
      'check',
      'boolean',
      'Check',
      false,
      () => values.check,
      (value: boolean) => {
        values.check = value;
      },
    );
    const number = settings.RegisterProxySetting(
      category,
      'number',
      'number',
      'Number',
      1,
      () => values.number,
      (value: number) => {
        values.number = value;
      },
    );
    settings.CreateCheckbox(category, check);
    settings.CreateSlider(category, number, settings.CreateSliderOptions(1, 5, 1));
    settings.RegisterAddOnCategory(category);
    settings.OpenToCategory(category.GetID());
  }

  function controlAt(type: string): readonly [x: number, y: number] {
    const found = (frame: SimFrame): SimFrame | undefined =>
      frame.simType === type ? frame : frame.simChildren.map(found).find((child) => child !== undefined);
    const control = found(client.game.root())!;
    return [control.GetLeft()! + 5, 768 - control.GetTop()! + 5];
  }

  it('changes what is clicked, and closes by Escape', () => {
    openPage();
    click(...controlAt('CheckButton'));
    expect(values.check).toBe(true);
    const [left, top] = controlAt('Slider');
    click(left + 210, top);
    expect(values.number).toBe(5);
    click(left, top);
    expect(values.number).toBe(1);
    client.screen.pressEscape();
    expect(client.game.root()).toBe(api['UIParent']);
  });
});
