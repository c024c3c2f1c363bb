/** The cursor of a box to type in: where it is drawn, and which letter a click is at. */
import { lettersIn } from '../text.ts';
import type { SimEditBox } from '../widgets/edit-box.ts';
import { layOutText, lineHeight } from './lines.ts';
import { effectiveScale, placeOf } from './place.ts';
import type { Rect } from './place.ts';

/** Pixels, before scale. */
const caretWidth = 1;

export interface EditedText {
  readonly caret: Rect;
  /** The whole text, as far as it may stand out of its box: a text that is too long scrolls, so that the cursor is in view. */
  readonly text: Rect;
}

/** Undefined for a box without a place or a font. */
export function editedText(box: SimEditBox): EditedText | undefined {
  const place = placeOf(box.simContent);
  const font = box.simContent.simFontHere();
  if (place === undefined || font === undefined) {
    return undefined;
  }
  const scale = effectiveScale(box);
  const width = (letters: number): number => widthBefore(box, letters) * scale;
  const caret = width(box.simCursor);
  const left = place.left - Math.max(0, caret + caretWidth * scale - place.width);
  const height = lineHeight(font) * scale;
  const top = place.top + (place.height - height) / 2;
  return {
    caret: { left: left + caret, top, width: caretWidth * scale, height },
    text: { left, top, width: width(lettersIn(box.GetText()).length), height },
  };
}

/** Number of letters left of a click: the cursor goes to the nearer side of the letter that is hit. */
export function lettersLeftOf(box: SimEditBox, x: number): number {
  const edited = editedText(box);
  if (edited === undefined) {
    return 0;
  }
  const along = (x - edited.text.left) / effectiveScale(box);
  const count = lettersIn(box.GetText()).length;
  let letters = 0;
  while (letters < count && (widthBefore(box, letters) + widthBefore(box, letters + 1)) / 2 < along) {
    letters += 1;
  }
  return letters;
}

/** Pixels, before scale. */
function widthBefore(box: SimEditBox, letters: number): number {
  const font = box.simContent.simFontHere();
  const text = lettersIn(box.GetText()).slice(0, letters).join('');
  return font === undefined ? 0 : layOutText(text, { font, width: 0, wraps: false, maxLines: 0 }).width;
}
