/** `CreateFrame`, typed by frame type and template. Facts: client 12.1.0 (69404). */
/** @noSelfInFile */

/** The root of everything drawn. */
declare const UIParent: Frame;

/**
 * A new frame. Only a named one becomes a global.
 *
 * @see https://warcraft.wiki.gg/wiki/API_CreateFrame
 */
declare function CreateFrame(frameType: 'Frame'): Frame;
declare function CreateFrame(
  frameType: 'Frame',
  name: string | undefined,
  parent: Frame,
  template: 'DefaultPanelTemplate' | 'DefaultPanelFlatTemplate',
): TitledFrame;
declare function CreateFrame(
  frameType: 'Frame',
  name: string | undefined,
  parent: Frame,
  template?: 'InsetFrameTemplate',
): Frame;
declare function CreateFrame(
  frameType: 'Button',
  name: string | undefined,
  parent: Frame,
  template?:
    | 'SharedGoldRedButtonSmallTemplate'
    | 'UIPanelButtonGrayTemplate'
    | 'UIPanelButtonTemplate'
    | 'UIPanelCloseButtonDefaultAnchors',
): Button;
declare function CreateFrame(
  frameType: 'EditBox',
  name: string | undefined,
  parent: Frame,
  template: 'InputBoxTemplate' | 'SearchBoxTemplate',
): EditBox;
declare function CreateFrame(
  frameType: 'DropdownButton',
  name: string | undefined,
  parent: Frame,
  template: 'WowStyle1DropdownTemplate',
): DropdownButton;
declare function CreateFrame(frameType: 'StatusBar', name: string | undefined, parent: Frame): StatusBar;
declare function CreateFrame(
  frameType: 'ScrollFrame',
  name: string | undefined,
  parent: Frame,
  template: 'ScrollFrameTemplate',
): ScrollFrame;

/** The game's window that asks a group member whether they are ready. Never moved, hidden or clicked by us. */
declare const ReadyCheckFrame: Frame;

/**
 * The part of the ready check's window that can be seen. Its parent shows for everybody, this one not for the player who started the
 * check.
 */
declare const ReadyCheckListenerFrame: Frame;
