/** The bar that shows how many players run a build or nearly that. Its words stand on it, so color says nothing alone. */
import type { Texts } from '../locale/texts.ts';
import { art, barColor } from './art.ts';

/** Pixels. */
export const barHeight = 20;
const inset = 6;

/** What a bar shows. */
interface ShareFigures {
  /** 0 to 1. */
  readonly similarShare: number;
  /** Players in the sample. */
  readonly sampleSize: number;
}

/** @noSelf */
export interface ShareBar {
  readonly frame: StatusBar;
  show(figures: ShareFigures): void;
}

/** The caller places the frame. */
export function createShareBar(parent: Frame, width: number, texts: Texts): ShareBar {
  const bar = CreateFrame('StatusBar', undefined, parent);
  bar.SetSize(width, barHeight);
  bar.SetStatusBarTexture(art.bar);
  const [red, green, blue] = barColor;
  bar.SetStatusBarColor(red, green, blue);
  bar.SetMinMaxValues(0, 1);
  const rim = bar.CreateTexture(undefined, 'BACKGROUND');
  rim.SetColorTexture(0.3, 0.28, 0.25);
  rim.SetPoint('TOPLEFT', bar, 'TOPLEFT', -1, 1);
  rim.SetPoint('BOTTOMRIGHT', bar, 'BOTTOMRIGHT', 1, -1);
  const ground = bar.CreateTexture(undefined, 'BORDER');
  ground.SetColorTexture(0.05, 0.05, 0.06);
  ground.SetAllPoints(bar);
  // Above the filling, which is in the layer ARTWORK.
  const words = bar.CreateFontString(undefined, 'OVERLAY', 'GameFontHighlight');
  words.SetPoint('LEFT', bar, 'LEFT', inset, 0);
  words.SetText(texts.text('similar'));
  const share = bar.CreateFontString(undefined, 'OVERLAY', 'GameFontHighlight');
  share.SetPoint('RIGHT', bar, 'RIGHT', -inset, 0);
  return {
    frame: bar,
    show({ similarShare, sampleSize }) {
      bar.SetValue(similarShare);
      share.SetText(texts.text('similarShare', { percent: percent(similarShare), sample: sampleSize }));
    },
  };
}

/** A share (0 to 1) in whole percent. */
export function percent(share: number): number {
  return Math.floor(share * 100 + 0.5);
}
