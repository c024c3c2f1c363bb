/** What is drawn, flat and in order: the first lies below. */
import type { Color } from './fonts.ts';
import type { TextLine } from './lines.ts';
import type { Rect } from './place.ts';

/** The client's own art that is drawn for a template or a widget. */
export type ArtName =
  | 'panel'
  | 'inset'
  | 'dialog'
  | 'tooltip'
  | 'menu'
  | 'redButton'
  | 'row'
  | 'cross'
  | 'editBox'
  | 'checkBox'
  | 'scrollBar'
  | 'slider'
  | 'dropdown';

interface Placed {
  readonly rect: Rect;
  /** The part of the screen it is drawn in: a scroll frame shows what is inside it alone. */
  readonly clip: Rect;
  /** Number of the window it belongs to, from 0, as they come in the list. */
  readonly window: number;
  /** Opacity, 0 to 1. */
  readonly alpha: number;
  /** Of the rectangle against the size that the addon gave. */
  readonly scale: number;
}

export interface DrawnArt extends Placed {
  readonly kind: 'art';
  readonly art: ArtName;
  /** Takes the pointer: two of these in one place would be a fault. */
  readonly interactive: boolean;
  readonly enabled: boolean;
  /** Highlighted, or with the focus. */
  readonly lit: boolean;
  /** Of a check box. */
  readonly checked: boolean;
  /** Of a slider or a scroll bar: how far it stands, 0 to 1. */
  readonly position: number;
  /** Of a scroll bar: the part of the whole that shows, 0 to 1. */
  readonly extent: number;
}

export interface DrawnTexture extends Placed {
  readonly kind: 'texture';
  /** The client's name of the picture; undefined for a plain colour. */
  readonly picture: string | undefined;
  readonly color: readonly number[];
}

export interface DrawnText extends Placed {
  readonly kind: 'text';
  readonly lines: readonly TextLine[];
  /** Of the letters, in pixels before scale. */
  readonly fontHeight: number;
  readonly lineHeight: number;
  readonly color: Color;
  readonly justify: 'LEFT' | 'CENTER' | 'RIGHT';
  /** Longer than its box, by the model of `letter-width.ts`: some of it is not to be read. */
  readonly cut: boolean;
}

export type Drawn = DrawnArt | DrawnTexture | DrawnText;

export interface Drawing {
  readonly drawn: readonly Drawn[];
  /** What is shown but has no place: the client would draw nothing, and say nothing. */
  readonly placeless: readonly string[];
}
