/** The choice of the player's own loadout for an encounter or a content type: a box with a menu of saved loadouts. */
import type { CatalogueEntry } from '../core/browse/catalogue.ts';
import type { PinBoard } from '../core/pins/pin-board.ts';
import type { Texts } from '../locale/texts.ts';
import { art, softColor, warningColor } from './art.ts';
import { createText } from './window.ts';

const boxWidth = 204;
const boxHeight = 25;
/** Loadouts in one menu: a character can have 40, which would be taller than the screen. */
const menuLength = 24;
const starSize = 16;
const gap = 6;

/** @noSelf */
export interface PinChoice {
  readonly frame: Frame;
  show(entry: CatalogueEntry): void;
}

/** @noSelf */
export interface PinChoiceOptions {
  readonly texts: Texts;
  readonly pins: PinBoard;
  /** The player pinned a loadout or took a pin away. */
  changed(): void;
}

/** The caller places the frame. */
export function createPinChoice(
  parent: Frame,
  width: number,
  { texts, pins, changed }: PinChoiceOptions,
): PinChoice {
  const { text } = texts;
  const frame = CreateFrame('Frame', undefined, parent);
  frame.SetSize(width, boxHeight);
  const star = frame.CreateTexture(undefined, 'ARTWORK');
  star.SetAtlas(art.star);
  star.SetSize(starSize, starSize);
  star.SetPoint('LEFT', frame, 'LEFT', 0, 0);
  const label = createText(frame, 'GameFontHighlight', width - boxWidth - starSize - 2 * gap);
  label.SetPoint('LEFT', star, 'RIGHT', gap, 0);
  label.SetText(text('pinLabel'));
  const box = CreateFrame('DropdownButton', undefined, frame, 'WowStyle1DropdownTemplate');
  box.SetSize(boxWidth, boxHeight);
  box.SetPoint('RIGHT', frame, 'RIGHT', 0, 0);
  const note = createText(frame, 'GameFontHighlightSmall', width);
  note.SetTextColor(warningColor[0], warningColor[1], warningColor[2]);
  note.SetPoint('TOPLEFT', frame, 'BOTTOMLEFT', 0, -4);
  let target: CatalogueEntry | undefined;

  /** What is pinned to the target itself. */
  function own(): ReturnType<PinBoard['pinned']> {
    const pinned = target === undefined ? undefined : pins.pinned(target);
    return pinned?.isInherited === true ? undefined : pinned;
  }

  function choose(configId: number | undefined): void {
    if (target !== undefined) {
      if (configId === undefined) {
        pins.unpin(target);
      } else {
        pins.pin(target, configId);
      }
      changed();
    }
  }

  const isPinned = (configId: number | undefined) => own()?.configId === configId;

  function list(root: MenuDescription, loadouts: ReturnType<PinBoard['loadouts']>): void {
    for (const { configId, name } of loadouts.slice(0, menuLength)) {
      root.CreateRadio(
        name,
        () => isPinned(configId),
        () => choose(configId),
      );
    }
    const others = loadouts.slice(menuLength);
    if (others.length > 0) {
      root.CreateButton('...', () => {
        MenuUtil.CreateContextMenu(box, (_owner, next) => list(next, others));
      });
    }
  }

  box.SetupMenu((_owner, root) => {
    root.CreateTitle(text('pinLabel'));
    root.CreateRadio(
      text('pinNone'),
      () => isPinned(undefined),
      () => choose(undefined),
    );
    const loadouts = pins.loadouts();
    list(root, loadouts);
    if (loadouts.length === 0) {
      root.CreateButton(text('pinNoLoadouts'), () => {}).SetEnabled(false);
    }
  });

  return {
    frame,
    show(entry) {
      target = entry;
      const pinned = own();
      const isGone = pinned?.isGone === true;
      box.OverrideText(pinned === undefined || isGone ? text('pinNone') : pinned.name);
      note.SetText(isGone ? text('pinMissing', { name: pinned.name }) : '');
      const [red, green, blue] = pinned === undefined ? softColor : ([1, 1, 1] as const);
      label.SetTextColor(red, green, blue);
    },
  };
}
