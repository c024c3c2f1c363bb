/** Places on the client's screen as CSS. */
import type { Rect } from '@toptalent/wow-sim';

/** Left, top, width and height. */
export type BoxStyle = Readonly<Record<'left' | 'top' | 'width' | 'height', string>>;

export function boxOf({ left, top, width, height }: Rect): BoxStyle {
  return { left: px(left), top: px(top), width: px(width), height: px(height) };
}

export function px(value: number): string {
  return `${round(value)}px`;
}

/** To hundredths of a pixel. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
