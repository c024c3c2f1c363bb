/** A text box with an import string to copy; typing does not change it. */

/** @noSelf */
export interface CodeBox {
  readonly frame: EditBox;
  show(code: string): void;
}

/** The caller places the frame. */
export function createCodeBox(parent: Frame, width: number): CodeBox {
  const box = CreateFrame('EditBox', undefined, parent, 'InputBoxTemplate');
  box.SetSize(width, 22);
  box.SetAutoFocus(false);
  let code = '';
  box.SetScript('OnEditFocusGained', () => box.HighlightText());
  box.SetScript('OnEscapePressed', () => box.ClearFocus());
  box.SetScript('OnTextChanged', (_box, userInput) => {
    if (userInput) {
      box.SetText(code);
      box.HighlightText();
    }
  });
  return {
    frame: box,
    show(given) {
      code = given;
      box.ClearFocus();
      box.SetText(given);
      box.SetCursorPosition(0);
    },
  };
}
