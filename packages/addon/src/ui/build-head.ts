/** The head of a build: the icon of its hero tree, its name, and the hero tree with its share. */
import type { HeroTreeLook } from '../core/talents/client-talents.ts';
import type { Texts } from '../locale/texts.ts';
import { softColor } from './art.ts';
import { createHeroIcon } from './hero-icon.ts';
import { percent } from './share-bar.ts';
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
  /** Share of the players with the hero tree, 0 to 1; undefined for a build of the player's own. */
  readonly share: number | undefined;
}

/** @noSelf */
export interface BuildHead {
  /** @param room Pixels from the icon's left to where the name must end. @returns The height of the head. */
  show(content: HeadContent, room: number): number;
}

/** The head lies in the frame's upper left corner. */
export function createBuildHead(frame: Frame, { text }: Texts): BuildHead {
  const icon = createHeroIcon(frame, { left: iconLeft, top: iconTop, size: iconSize });
  const title = createText(frame, 'GameFontNormalLarge', 0);
  const hero = createText(frame, 'GameFontHighlight', 0);
  const share = createText(frame, 'GameFontHighlight', 0);
  share.SetTextColor(softColor[0], softColor[1], softColor[2]);
  share.SetPoint('LEFT', hero, 'RIGHT', gap, 0);
  return {
    show(content, room) {
      title.SetWidth(room - iconRoom);
      title.SetText(content.title);
      hero.SetText(content.heroTree?.name ?? '');
      share.SetText(
        content.share === undefined ? '' : text('heroShare', { percent: percent(content.share) }),
      );
      const words = title.GetStringHeight() + 3 + hero.GetStringHeight();
      const height = Math.max(headHeight, words);
      title.SetPoint('TOPLEFT', frame, 'TOPLEFT', iconRoom, -((height - words) / 2));
      hero.SetPoint('TOPLEFT', frame, 'TOPLEFT', iconRoom, -((height + words) / 2 - hero.GetStringHeight()));
      icon.show(content.heroTree);
      return height;
    },
  };
}
