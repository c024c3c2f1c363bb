/** Typing with letters of several bytes, which `lua.test.ts` plays in Node and in Lua. */
import { SimClient } from '@toptalent/wow-sim';
import type { SimEditBox } from '@toptalent/wow-sim';

/** The text after each key, with a bar at the cursor, and at the end the cursor's position as the client counts it. */
export function tellTyping(globals: Record<string, unknown>): readonly string[] {
  const client = new SimClient({
    globals,
    addonName: 'Tiny',
    savedVariables: [],
    loadAddon: () => undefined,
  });
  client.session.login();
  const create = globals['CreateFrame'] as (
    this: void,
    type: string,
    name: undefined,
    parent: unknown,
    template: string,
  ) => SimEditBox;
  const box = create('EditBox', undefined, globals['UIParent'], 'InputBoxTemplate');
  box.SetSize(200, 20);
  box.SetFocus();
  const told: string[] = [];
  const note = (): void => {
    const position = box.GetCursorPosition();
    told.push(`${box.GetText().slice(0, position)}|${box.GetText().slice(position)}`);
  };
  client.pointer.typeText('Grüße 天赋');
  note();
  for (const key of [
    'ArrowLeft',
    'Backspace',
    'Home',
    'ArrowRight',
    'ArrowRight',
    'Delete',
    'Delete',
  ] as const) {
    client.pointer.pressKey(key);
    note();
  }
  client.pointer.typeText('ж');
  note();
  // In the middle of a letter, for the client: it begins at 2 and is two bytes long.
  box.SetCursorPosition(3);
  told.push(`${box.GetCursorPosition()}`);
  client.session.close();
  return told;
}
