/**
 * The game's own menus. Facts: client 12.1.0 (69404), `Blizzard_Menu`; the functions of `MenuUtil` take no `self`.
 *
 * @see https://warcraft.wiki.gg/wiki/Patch_11.0.0/API_changes#New_menu_system
 */

/** A line of a menu. */
interface MenuElement {
  SetEnabled(enabled: boolean): void;
}

/** The menu while it is being made. */
interface MenuDescription {
  CreateTitle(text: string): MenuElement;
  CreateDivider(): MenuElement;
  /** A line that does something; the menu closes. */
  CreateButton(text: string, onClick: () => void): MenuElement;
  /** One choice among several. */
  CreateRadio(text: string, isSelected: () => boolean, setSelected: () => void): MenuElement;
}

/**
 * A frame of the intrinsic type `DropdownButton` with `WowStyle1DropdownTemplate`: a box that shows a choice, and opens a menu below
 * itself (`Blizzard_Menu/DropdownButton.lua`, `Mainline/MenuTemplates.xml`).
 */
interface DropdownButton extends Button {
  /** The generator fills the menu whenever it opens. */
  SetupMenu(generator: (this: void, owner: AnyFrame, root: MenuDescription) => void): void;
  /** What the box shows, whatever is chosen in the menu. */
  OverrideText(text: string): void;
}

/** @noSelf */
interface MenuUtilApi {
  /** Opens a menu at the pointer; the generator fills it. */
  CreateContextMenu(owner: AnyFrame, generator: (owner: AnyFrame, root: MenuDescription) => void): void;
}

declare const MenuUtil: MenuUtilApi;
