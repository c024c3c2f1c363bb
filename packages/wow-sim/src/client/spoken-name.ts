/** What a screen reader would call a frame. */
import { glyphsOf } from '../layout/glyphs.ts';
import { SimButton } from '../widgets/button.ts';
import { SimEditBox } from '../widgets/edit-box.ts';
import { SimFontString } from '../widgets/font-string.ts';
import type { SimFrame } from '../widgets/frame.ts';
import { SimTexture } from '../widgets/texture.ts';

/** The words on a frame, or else the names of its icons, without colours; empty if it shows neither. */
export function spokenName(frame: SimFrame): string {
  if (frame instanceof SimButton && frame.simIsClose) {
    return 'Close';
  }
  if (frame instanceof SimEditBox) {
    return 'Text box';
  }
  const words: string[] = [];
  const subjects: string[] = [];
  for (const region of frame.simRegions) {
    if (region.simShown && region instanceof SimFontString) {
      words.push(plain(region.GetText() ?? ''));
    } else if (region.simShown && region instanceof SimTexture) {
      subjects.push(region.simSubject);
    }
  }
  const spoken = words.filter((word) => word !== '');
  return (spoken.length > 0 ? spoken : subjects.filter((subject) => subject !== '')).join(', ');
}

/** Without colours and pictures, on one line. */
function plain(text: string): string {
  let letters = '';
  for (const glyph of glyphsOf(text, 1)) {
    letters += glyph.isPicture ? '' : glyph.text === '\n' ? ' ' : glyph.text;
  }
  return letters;
}
