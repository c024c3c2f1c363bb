/** What the player sees in every language, and where the popup is. */
import { describe, expect, it } from 'vitest';
import { clientLocales } from '../scenarios/locales.ts';
import type { Scenario } from '../scenarios/world.ts';
import { smallestScale } from '../src/core/saved/settings.ts';
import type { Settings } from '../src/core/saved/settings.ts';
import { playInNode } from './play-in-node.ts';
import { sampleBuildData } from './scenario-data.ts';

const buildData = sampleBuildData();
const languages = clientLocales.filter((locale) => locale !== 'enUS');

/** The popup at login, the help, the build browser: what every player sees, in the language of the client. */
function tour(locale: string, screens: string[]): Scenario {
  return {
    name: `a tour in ${locale}`,
    choice: { locale },
    play(world) {
      const { client } = world;
      world.loggedIn();
      screens.push(...client.screen.lines());
      client.screen.pressEscape();
      client.input.typeCommand('/toptalent help');
      client.input.typeCommand('/toptalent browse');
      screens.push(...client.screen.lines());
      client.screen.pressEscape();
      world.check('Escape leaves nothing open', client.screen.lines().length === 0);
      screens.push(...client.chat);
    },
  };
}

describe('the interface in every language of the client', () => {
  it.each(languages)('%s: popup, help and browser, without a value missing or an English word', (locale) => {
    const screens: string[] = [];
    const result = playInNode(tour(locale, screens), buildData);
    expect(result.errors).toEqual([]);
    expect(result.violations).toEqual([]);
    expect(result.failed).toEqual([]);
    const text = screens.join('\n');
    expect(screens.length).toBeGreaterThan(40);
    expect(text).not.toMatch(/[{}]|undefined|Keep mine|General build|Commands/);
  });
});

/** The fields of a simulated frame that these tests read. */
interface SimFrame {
  readonly simScale: number;
  readonly simChildren: readonly SimFrame[];
  readonly simAnchors: readonly {
    readonly point: string;
    readonly relativeTo: unknown;
    readonly relativePoint: string;
  }[];
}

/** The popup's anchor: its point, the frame that it is anchored to, and the point there. */
function anchorOfPopup(): string {
  const table = globalThis as unknown as Record<string, SimFrame>;
  const anchor = table['AzerothsTopTalentPopup']!.simChildren[0]!.simAnchors[0]!;
  return `${anchor.point} of ${anchor.relativeTo === table['ReadyCheckFrame'] ? 'ready check' : 'screen'} ${anchor.relativePoint}`;
}

describe('the place of the popup', () => {
  it('is where the game has its dialogs or where the player dragged it, and beside the window of a ready check where it leaves no room below', () => {
    const places: string[] = [];
    const result = playInNode(
      {
        name: 'the place of the popup',
        play(world) {
          const { client } = world;
          world.loggedIn();
          places.push(anchorOfPopup());
          client.screen.pressEscape();
          const saved = globalThis as unknown as { AzerothsTopTalentDB: { settings: Settings } };
          saved.AzerothsTopTalentDB.settings.position = { point: 'LEFT', x: 10, y: 0 };
          client.input.typeCommand('/toptalent show');
          places.push(anchorOfPopup());
          client.raid.readyCheck();
          client.advance(1);
          places.push(anchorOfPopup());
        },
      },
      buildData,
    );
    expect(result.errors).toEqual([]);
    expect(result.failed).toEqual([]);
    expect(places).toEqual(['TOP of screen TOP', 'LEFT of screen LEFT', 'LEFT of ready check RIGHT']);
  });

  it('keeps a size even if the window of a ready check leaves it no room', () => {
    let scale: number | undefined;
    const result = playInNode(
      {
        name: 'a ready check’s window in the corner',
        play(world) {
          world.loggedIn();
          const table = globalThis as unknown as { ReadyCheckFrame: Frame; UIParent: Frame };
          table.ReadyCheckFrame.ClearAllPoints();
          table.ReadyCheckFrame.SetPoint('BOTTOMRIGHT', table.UIParent, 'BOTTOMRIGHT', 20, 0);
          world.client.raid.readyCheck();
          world.client.advance(1);
          const frames = globalThis as unknown as Record<string, SimFrame>;
          scale = frames['AzerothsTopTalentPopup']!.simChildren[0]!.simScale;
        },
      },
      buildData,
    );
    expect(result.errors).toEqual([]);
    expect(scale).toBe(smallestScale);
  });
});
