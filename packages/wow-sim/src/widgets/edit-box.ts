/** A box to type in, or to copy from. */
import { lettersIn } from '../text.ts';
import type { EditKey } from './edit-keys.ts';
import { SimFontString } from './font-string.ts';
import { SimFrame } from './frame.ts';
import type { WidgetHost } from './host.ts';

export class SimEditBox extends SimFrame {
  simFocused = false;
  /** Whether the whole text is selected; no part of it can be. */
  simHighlighted = false;
  /** Letters left of the cursor. */
  simCursor = 0;
  readonly simContent: SimFontString;

  constructor(host: WidgetHost, type: string, name: string | undefined, parent: SimFrame | undefined) {
    super(host, type, name, parent);
    this.simArt = 'editBox';
    this.simContent = new SimFontString(undefined, this, host.locale, 'ChatFontNormal');
    this.simContent.SetPoint('LEFT', this, 'LEFT', 2, 0);
    this.simContent.SetPoint('RIGHT', this, 'RIGHT', -2, 0);
    this.simContent.SetJustifyH('LEFT');
    this.simContent.SetWordWrap(false);
  }

  override simScriptTypes(): readonly string[] {
    return [
      ...super.simScriptTypes(),
      'OnTextChanged',
      'OnEnterPressed',
      'OnEscapePressed',
      'OnEditFocusGained',
      'OnEditFocusLost',
    ];
  }

  /** The cursor goes to the end. */
  SetText(text: string): void {
    this.simContent.SetText(text);
    this.simCursor = lettersIn(text).length;
    this.simRun('OnTextChanged', false);
  }

  /** `SearchBoxTemplate` says what to type, behind its magnifying glass (InputBoxTemplates.xml, client 12.1.0: insets 16 and 20). */
  simAddInstructions(words: string): void {
    const text = this.CreateFontString(undefined, 'ARTWORK', 'GameFontDisableSmall');
    text.SetPoint('LEFT', this, 'LEFT', 16, 0);
    text.SetText(words);
    this.simContent.SetPoint('LEFT', this, 'LEFT', 16, 0);
    this.simContent.SetPoint('RIGHT', this, 'RIGHT', -20, 0);
    this.SetScript('OnTextChanged', () => text.SetShown(this.GetText() === ''));
    this.SetScript('OnEscapePressed', () => this.ClearFocus());
  }

  /** The player types: in place of a selected text, otherwise at the cursor. */
  simTyped(text: string): void {
    const letters = this.simHighlighted ? [] : lettersIn(this.GetText());
    const at = Math.min(this.simCursor, letters.length);
    const [head, tail] = [letters.slice(0, at).join(''), letters.slice(at).join('')];
    this.simEdited(`${head}${text}${tail}`, at + lettersIn(text).length);
  }

  /** The player presses a key: a selected text is erased or no longer selected. */
  simEdit(key: EditKey): void {
    const letters = lettersIn(this.GetText());
    const at = this.simCursor;
    if (key === 'Backspace' || key === 'Delete') {
      const first = key === 'Backspace' ? at - 1 : at;
      if (this.simHighlighted) {
        this.simEdited('', 0);
      } else if (first >= 0 && first < letters.length) {
        const [head, tail] = [letters.slice(0, first).join(''), letters.slice(first + 1).join('')];
        this.simEdited(`${head}${tail}`, first);
      }
    } else {
      const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: letters.length }[key];
      this.simPutCursor(Math.max(0, Math.min(to, letters.length)));
    }
  }

  /** The player clicks right of so many letters. The script for the focus may select the text again. */
  simClickedAt(letters: number): void {
    this.simPutCursor(letters);
    this.SetFocus();
  }

  private simPutCursor(letters: number): void {
    this.simCursor = letters;
    this.simHighlighted = false;
  }

  private simEdited(text: string, cursor: number): void {
    this.simContent.SetText(text);
    this.simPutCursor(cursor);
    this.simRun('OnTextChanged', true);
  }

  GetText(): string {
    return this.simContent.GetText() ?? '';
  }

  SetFontObject(font: string): void {
    this.simContent.SetFontObject(font);
  }

  SetFocus(): void {
    if (!this.simFocused) {
      // Only one box has the focus.
      const root = this.simRoot();
      root.simFocus?.ClearFocus();
      root.simFocus = this;
      this.simFocused = true;
      this.simRun('OnEditFocusGained');
    }
  }

  ClearFocus(): void {
    if (this.simFocused) {
      this.simFocused = false;
      this.simHighlighted = false;
      this.simRoot().simFocus = undefined;
      this.simRun('OnEditFocusLost');
    }
  }

  HasFocus(): boolean {
    return this.simFocused;
  }

  HighlightText(_start?: number, _stop?: number): void {
    this.simHighlighted = true;
  }

  SetAutoFocus(_autoFocus: boolean): void {
    // In the simulated client a box gets the focus only by SetFocus.
  }

  /** @param position In bytes, as the client counts; code units in Node. Inside a letter, the cursor goes before it. */
  SetCursorPosition(position: number): void {
    let length = 0;
    let letters = 0;
    for (const letter of lettersIn(this.GetText())) {
      length += letter.length;
      letters += length <= position ? 1 : 0;
    }
    this.simCursor = letters;
  }

  /** In bytes, as the client counts; code units in Node. */
  GetCursorPosition(): number {
    return lettersIn(this.GetText()).slice(0, this.simCursor).join('').length;
  }

  SetMultiLine(_multiLine: boolean): void {
    // The simulated client does not count lines.
  }

  SetMaxLetters(_letters: number): void {
    // The simulated client does not count letters.
  }
}
