/** A story with a tiny addon, which `lua.test.ts` plays in Node and in Lua and compares. */
import { draw, protectedCall, SimClient } from '@toptalent/wow-sim';

interface TestFrame {
  RegisterEvent(event: string): void;
  SetScript(script: string, handler: (self: TestFrame, event: string, ...payload: unknown[]) => void): void;
  SetText(text: string): void;
  SetSize(width: number, height: number): void;
  SetWidth(width: number): void;
  SetPoint(point: string, other: unknown, otherPoint: string, x: number, y: number): void;
  CreateFontString(name: undefined, layer: string, font: string): TestFrame;
}

/**
 * The part of the client's API that the tiny addon calls.
 *
 * @noSelf
 */
interface TestApi {
  /** @noSelf */
  readonly C_ClassTalents: {
    GetActiveConfigID: () => number;
    ImportLoadout: (
      configId: number,
      entries: readonly unknown[],
      name: string,
    ) => LuaMultiReturn<[boolean, string]>;
  };
  readonly CreateFrame: (type: string, name?: string, parent?: unknown, template?: string) => TestFrame;
  readonly UIParent: unknown;
  readonly print: (...values: unknown[]) => void;
  readonly type: ((value: unknown) => string) | undefined;
}

/** Logs in, clicks in a window, gets a wrong import refused, fights, reloads. */
export function tellStory(globals: Record<string, unknown>): readonly string[] {
  const client = new SimClient({
    globals,
    addonName: 'Tiny',
    savedVariables: ['TinyDB'],
    loadAddon: () => {
      startTinyAddon(globals);
    },
  });
  client.session.login();
  client.screen.click('Import nothing');
  client.character.enterCombat();
  client.advance(1.25);
  client.character.leaveCombat();
  client.input.typeCommand('/nothing here');
  client.session.reload();
  client.character.changeSpecialization(63);
  client.session.close();
  return client.transcript.lines;
}

function startTinyAddon(globals: Record<string, unknown>): void {
  const api = globals as unknown as TestApi;
  const frame = api.CreateFrame('Frame');
  for (const event of ['PLAYER_LOGIN', 'PLAYER_REGEN_ENABLED', 'PLAYER_SPECIALIZATION_CHANGED']) {
    frame.RegisterEvent(event);
  }
  frame.SetScript('OnEvent', (_self, event, first) => {
    const count = ((globals['TinyDB'] as number | undefined) ?? 0) + 1;
    globals['TinyDB'] = count;
    api.print(event, first, count);
  });
  const window = api.CreateFrame('Frame', 'TinyWindow', api.UIParent, 'DefaultPanelTemplate');
  const button = api.CreateFrame('Button', undefined, window, 'UIPanelButtonTemplate');
  button.SetText('Import nothing');
  button.SetScript('OnClick', () => {
    const [ok, reason] = api.C_ClassTalents.ImportLoadout(
      api.C_ClassTalents.GetActiveConfigID(),
      [{ nodeID: 1, ranksGranted: 0, ranksPurchased: 1, selectionEntryID: 1 }],
      'Tiny',
    );
    api.print(ok, reason);
  });
}

/** What is drawn for a window with a text that wraps, has four alphabets and escapes: one line for each item. */
export function drawStory(globals: Record<string, unknown>): readonly string[] {
  const client = new SimClient({
    globals,
    addonName: 'Tiny',
    savedVariables: [],
    loadAddon: () => undefined,
  });
  const { CreateFrame, UIParent } = globals as unknown as TestApi;
  const window = CreateFrame('Frame', 'TinyWindow', UIParent, 'DefaultPanelTemplate');
  window.SetSize(123, 77);
  window.SetPoint('TOP', UIParent, 'TOP', 3, -5);
  const text = window.CreateFontString(undefined, 'ARTWORK', 'GameFontHighlightSmall');
  text.SetPoint('TOPLEFT', window, 'TOPLEFT', 6, -30);
  text.SetWidth(111);
  text.SetText('Grün и |cffff8000жёлтый|r “天赋” |TIcon:9|t wraps here ||');
  const told = draw(client.machine.uiParent).drawn.map((item) => {
    const { left, top, width, height } = item.rect;
    const place = [left, top, width, height].map((edge) => `${Math.floor(edge * 10 + 0.5)}`).join(' ');
    const lines = item.kind === 'text' ? item.lines : [];
    const words = lines.map((line) => line.glyphs.map((glyph) => glyph.text).join('')).join(' / ');
    return `${item.kind} ${place} ${words}`;
  });
  client.session.close();
  return told;
}

/** Tries everything on a secret value; returns the names of the attempts that raised, and what `type` returned. */
export function probeSecret(globals: Record<string, unknown>): readonly string[] {
  const client = new SimClient({
    globals,
    addonName: 'Tiny',
    savedVariables: [],
    loadAddon: () => undefined,
  });
  const secret = client.machine.secret('number') as number;
  const text = secret as unknown as string;
  const table = secret as unknown as Record<string, unknown>;
  const acts: [name: string, act: () => unknown][] = [
    ['add', () => secret + 1],
    ['subtract', () => 1 - secret],
    ['compare', () => secret < 1],
    ['concatenate', () => `x${text}`],
    ['index', () => table['x']],
    [
      'write',
      () => {
        table['x'] = 1;
      },
    ],
    ['call', () => (secret as unknown as () => void)()],
    ['hold', () => [secret]],
    ['test for truth', () => (secret as unknown as boolean | undefined) !== undefined],
  ];
  const raised: string[] = [];
  for (const [name, act] of acts) {
    const problem = protectedCall(() => {
      act();
    });
    if (problem !== undefined) {
      raised.push(name);
    }
  }
  const type = (globals as unknown as TestApi).type;
  raised.push(type === undefined ? 'no type function' : `type is ${type(secret)}`);
  client.session.close();
  return raised;
}
