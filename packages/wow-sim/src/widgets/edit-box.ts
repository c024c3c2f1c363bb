/** A box to type in, or to copy from. */
import { lettersIn } from '../text.ts';
import { SimFontString } from './font-string.ts';
import { SimFrame } from './frame.ts';
import type { WidgetHost } from './host.ts';

export class SimEditBox extends SimFrame {
  simFocused = false;
  simHighlighted = false;
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

  SetText(text: string): void {
    this.simContent.SetText(text);
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

  /** The player types: a selected text is replaced, otherwise letters are added at the end. */
  simTyped(text: string): void {
    this.simContent.SetText(this.simHighlighted ? text : `${this.GetText()}${text}`);
    this.simHighlighted = false;
    this.simRun('OnTextChanged', true);
  }

  /** The player erases the selected text, or the last letter. */
  simErase(): void {
    const letters = this.simHighlighted ? [] : lettersIn(this.GetText());
    this.simContent.SetText(letters.slice(0, -1).join(''));
    this.simHighlighted = false;
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

  SetCursorPosition(_position: number): void {
    // In the simulated client a text is typed only by SetText.
  }

  SetMultiLine(_multiLine: boolean): void {
    // The simulated client does not count lines.
  }

  SetMaxLetters(_letters: number): void {
    // In the simulated client a text is typed only by SetText.
  }
}
