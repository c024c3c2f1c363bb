/** The game's templates that this client knows, and what a template puts into a frame. */
import type { ArtName } from '../layout/drawn.ts';
import type { SimFrame } from './frame.ts';

/** What a template adds to a frame: `close` a close button, `title` a title's text. */
export interface TemplateParts {
  readonly title?: boolean;
  readonly close?: boolean;
  /** A scroll bar at its right. */
  readonly scrollBar?: boolean;
  /** The art that is drawn for it. */
  readonly art?: ArtName;
  /** The frame types that may inherit it. */
  readonly types: readonly string[];
}

/** Templates by name; a test compares them with the facts. An unknown one raises, as in the client. */
export const knownTemplates: Readonly<Record<string, TemplateParts | undefined>> = {
  BackdropTemplate: { types: ['Frame', 'Button'] },
  BasicFrameTemplateWithInset: { title: true, close: true, art: 'panel', types: ['Frame'] },
  DefaultPanelTemplate: { title: true, art: 'panel', types: ['Frame'] },
  InputBoxTemplate: { art: 'editBox', types: ['EditBox'] },
  InsetFrameTemplate: { art: 'inset', types: ['Frame'] },
  ScrollFrameTemplate: { scrollBar: true, types: ['ScrollFrame'] },
  UICheckButtonTemplate: { art: 'checkBox', types: ['CheckButton'] },
  UIPanelButtonTemplate: { art: 'redButton', types: ['Button'] },
  UIPanelCloseButton: { art: 'cross', types: ['Button'] },
  UIPanelCloseButtonDefaultAnchors: { art: 'cross', types: ['Button'] },
  UIPanelScrollFrameTemplate: { scrollBar: true, types: ['ScrollFrame'] },
};

/** Whether the template is a close button, which hides its parent by itself. */
export function isCloseButton(template: string): boolean {
  return template === 'UIPanelCloseButton' || template === 'UIPanelCloseButtonDefaultAnchors';
}

/**
 * Gives the frame a title: the client's `SetTitle`, and the text that it sets. The text lies in the bar at the panel's top,
 * 20 high and left of the close button (from memory of `DefaultPanelBaseTemplate`).
 */
export function addTitle(frame: SimFrame): void {
  const title = frame.CreateFontString(undefined, 'OVERLAY', 'GameFontNormal');
  title.SetPoint('TOPLEFT', frame, 'TOPLEFT', 30, -5);
  title.SetPoint('TOPRIGHT', frame, 'TOPRIGHT', -24, -5);
  title.SetWordWrap(false);
  const parts = frame as unknown as Record<string, unknown>;
  parts['TitleText'] = title;
  parts['SetTitle'] = setTitle;
}

function setTitle(this: SimFrame, text: string): void {
  const parts = this as unknown as { readonly TitleText: { SetText(text: string): void } };
  parts.TitleText.SetText(text);
}
