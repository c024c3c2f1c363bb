/** Draws texts as runs: neighbouring letters of one colour are one piece. */
import type { Drawn, DrawnArt, DrawnText, DrawnTexture } from './drawn.ts';
import type { Color } from './fonts.ts';
import type { TextLine } from './lines.ts';

/** A piece of a line in one colour, or a picture in it. */
export interface TextRun {
  /** Its letters, or the name of the picture. */
  readonly text: string;
  readonly isPicture: boolean;
  /** Pixels, before scale. */
  readonly width: number;
  /** The colour that an escape sets; undefined for the text's own. */
  readonly color: Color | undefined;
}

interface RunLine {
  readonly width: number;
  readonly runs: readonly TextRun[];
}

export interface RunText extends Omit<DrawnText, 'lines'> {
  readonly lines: readonly RunLine[];
}

/** What is drawn, in the few pieces that a page needs. */
export type DrawnPiece = DrawnArt | DrawnTexture | RunText;

export function inRuns(item: Drawn): DrawnPiece {
  if (item.kind !== 'text') {
    return item;
  }
  return { ...item, lines: item.lines.map((line) => ({ width: line.width, runs: runsOf(line) })) };
}

function runsOf({ glyphs }: TextLine): TextRun[] {
  const runs: { text: string; isPicture: boolean; width: number; color: Color | undefined }[] = [];
  for (const { text, isPicture, width, color } of glyphs) {
    const last = runs[runs.length - 1];
    if (last === undefined || isPicture || last.isPicture || last.color !== color) {
      runs.push({ text, isPicture, width, color });
    } else {
      last.text += text;
      last.width += width;
    }
  }
  return runs;
}
