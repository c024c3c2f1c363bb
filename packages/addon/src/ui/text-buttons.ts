/** The popup's two text buttons: another boss, by a menu, and silence for the rest of the visit. */
import type { BossChoice } from '../core/offer/offer.ts';
import type { Texts } from '../locale/texts.ts';
import { art } from './art.ts';
import { openBossPicker } from './boss-picker.ts';
import { createTextButton } from './window.ts';

const arrowWidth = 12;
const arrowHeight = 5;
const gap = 4;

/** @noSelf */
export interface TextButtonActions {
  pickBoss(encounterId: number): void;
  notHere(): void;
}

/** @noSelf */
export interface TextButtons {
  readonly frame: Frame;
  /** @returns The height of the buttons that show, in pixels. */
  show(bosses: readonly BossChoice[], canDismiss: boolean): number;
}

/** The caller places the frame by its left side. */
export function createTextButtons(parent: Frame, { text }: Texts, actions: TextButtonActions): TextButtons {
  const frame = CreateFrame('Frame', undefined, parent);
  let bosses: readonly BossChoice[] = [];
  const otherBoss = createTextButton(frame, text('otherBoss'), () => {
    openBossPicker(otherBoss, { title: text('pickBoss'), bosses, pick: actions.pickBoss });
  });
  const arrow = otherBoss.CreateTexture(undefined, 'ARTWORK');
  arrow.SetAtlas(art.menuArrow);
  arrow.SetSize(arrowWidth, arrowHeight);
  arrow.SetPoint('LEFT', otherBoss, 'RIGHT', gap, 0);
  const notHere = createTextButton(frame, text('notThisVisit'), actions.notHere);
  return {
    frame,
    show(given, canDismiss) {
      bosses = given;
      let height = 0;
      for (const [button, isShown] of [
        [otherBoss, given.length > 0],
        [notHere, canDismiss],
      ] as const) {
        button.SetShown(isShown);
        if (isShown) {
          button.ClearAllPoints();
          button.SetPoint('TOPLEFT', frame, 'TOPLEFT', 0, -height);
          height += button.GetHeight() + gap;
        }
      }
      frame.SetSize(Math.max(otherBoss.GetWidth(), notHere.GetWidth()), Math.max(1, height - gap));
      return height - gap;
    },
  };
}
