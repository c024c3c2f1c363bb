/** Everything that is drawn, as a flat list; later items lie above earlier ones. */
import type { Color } from './fonts.ts';
import type { TextLine } from './lines.ts';
import type { Rect } from './place.ts';
import type { ArtLook } from '../widgets/known-art.ts';

/** The client's own art that is drawn for a template or a widget. */
export type ArtName =
  | 'panel'
  | 'inset'
  | 'dialog'
  | 'tooltip'
  | 'menu'
  | 'redButton'
  | 'goldButton'
  | 'greyButton'
  | 'statusBar'
  | 'row'
  | 'cross'
  | 'editBox'
  | 'caret'
  | 'selection'
  | 'checkBox'
  | 'scrollBar'
  | 'slider'
  | 'dropdown';

interface Placed {
  readonly rect: Rect;
  /** The part of the screen that it may be drawn in: a scroll frame clips its content. */
  readonly clip: Rect;
  /** Number of the window that it belongs to, counted from 0 in the order of the list. */
  readonly window: number;
  /** Opacity, 0 to 1. */
  readonly alpha: number;
  /** Scale of the rectangle against the size that the addon set. */
  readonly scale: number;
}

export interface DrawnArt extends Placed {
  readonly kind: 'art';
  readonly art: ArtName;
  /** Whether it takes the pointer: two of these in one place are a fault. */
  readonly interactive: boolean;
  readonly enabled: boolean;
  /** Whether it is highlighted or has the focus. */
  readonly lit: boolean;
  /** Whether a check box is checked. */
  readonly checked: boolean;
  /** Position of a slider or a scroll bar, 0 to 1. */
  readonly position: number;
  /** The part of the content that is visible beside a scroll bar, or the filled part of a status bar, 0 to 1. */
  readonly extent: number;
  /** The colour of a status bar's filled part. */
  readonly color: readonly number[];
}

export interface DrawnTexture extends Placed {
  readonly kind: 'texture';
  /** The stand-in for the client's picture; undefined for a plain colour. */
  readonly look: ArtLook | undefined;
  /** The client's name of the picture, or its number. */
  readonly picture: string | undefined;
  /** The name of what an icon shows. */
  readonly subject: string;
  /** The plain colour, or the tint of a picture. */
  readonly color: readonly number[];
  /** Drawn in shades of grey. */
  readonly desaturated: boolean;
  /** Cut to a circle by a mask. */
  readonly round: boolean;
}

export interface DrawnText extends Placed {
  readonly kind: 'text';
  readonly lines: readonly TextLine[];
  /** Height of the letters, in pixels before scale. */
  readonly fontHeight: number;
  readonly lineHeight: number;
  readonly color: Color;
  readonly justify: 'LEFT' | 'CENTER' | 'RIGHT';
  /** Whether the text is longer than its box, by the model of `letter-width.ts`, so that some of it cannot be read. */
  readonly cut: boolean;
}

export type Drawn = DrawnArt | DrawnTexture | DrawnText;

export interface Drawing {
  readonly drawn: readonly Drawn[];
  /** Regions that are shown but have no place: the client would silently draw nothing. */
  readonly placeless: readonly string[];
}
