/** The head of a build: the icon of its hero tree, its name, the hero tree, and a soft word beside it. */
import type { HeroTreeLook } from '../core/talents/client-talents.ts';
import { softColor } from './art.ts';
import { createHeroIcon } from './hero-icon.ts';
import { createText } from './window.ts';

const iconSize = 36;
const iconLeft = 14;
const iconTop = 6;
/** Room for the ring around the icon. */
const iconRoom = 62;
/** Pixels; a head whose name wraps is higher. */
export const headHeight = 50;
const gap = 8;

/** What a head shows. */
interface HeadContent {
  readonly title: string;
  readonly heroTree: HeroTreeLook | undefined;
  /** What stands beside the hero tree, softly. */
  readonly aside: string;
}

/** @noSelf */
export interface BuildHead {
  /** @param room Pixels from the icon's left to where the name must end. @returns The height of the head. */
  show(content: HeadContent, room: number): number;
}

/** The head lies in the frame's upper left corner. */
export function createBuildHead(frame: Frame): BuildHead {
  const icon = createHeroIcon(frame, { left: iconLeft, top: iconTop, size: iconSize });
  const title = createText(frame, 'GameFontNormalLarge', 0);
  const hero = createText(frame, 'GameFontHighlight', 0);
  const aside = createText(frame, 'GameFontHighlight', 0);
  aside.SetTextColor(softColor[0], softColor[1], softColor[2]);
  aside.SetPoint('LEFT', hero, 'RIGHT', gap, 0);
  aside.SetWordWrap(false);
  return {
    show(content, room) {
      title.SetWidth(room - iconRoom);
      title.SetText(content.title);
      hero.SetText(content.heroTree?.name ?? '');
      aside.SetText(content.aside);
      // Where there is no room for both, the icon alone shows the hero tree.
      if (hero.GetStringWidth() + gap + aside.GetStringWidth() > room - iconRoom) {
        hero.SetText(content.aside);
        aside.SetText('');
      }
      const words = title.GetStringHeight() + 3 + hero.GetStringHeight();
      const height = Math.max(headHeight, words);
      title.SetPoint('TOPLEFT', frame, 'TOPLEFT', iconRoom, -((height - words) / 2));
      hero.SetPoint('TOPLEFT', frame, 'TOPLEFT', iconRoom, -((height + words) / 2 - hero.GetStringHeight()));
      icon.show(content.heroTree);
      return height;
    },
  };
}
