/** A text box with an import string to copy; typing does not change it. */

/** @noSelf */
export interface CodeBox {
  show(code: string): void;
}

export function createCodeBox(parent: Frame, left: number, top: number, width: number): CodeBox {
  const box = CreateFrame('EditBox', undefined, parent, 'InputBoxTemplate');
  box.SetPoint('TOPLEFT', parent, 'TOPLEFT', left, -top);
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
    show(given) {
      code = given;
      box.ClearFocus();
      box.SetText(given);
      box.SetCursorPosition(0);
    },
  };
}
