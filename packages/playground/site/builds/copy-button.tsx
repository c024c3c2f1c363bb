/** A loadout code with a button that copies it. */
import { useRef, useState } from 'preact/hooks';

export function CopyCode({ code }: { readonly code: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<string>();
  async function copy() {
    try {
      await navigator.clipboard.writeText(code);
      setCopied(code);
    } catch {
      // Without https or permission there is no clipboard: the code is marked, ready for Ctrl+C.
      field.current?.select();
    }
  }
  return (
    <div class="code">
      <label>
        Loadout code
        <input ref={field} readOnly value={code} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <button type="button" onClick={() => void copy()}>
        Copy
      </button>
      <span role="status">{copied === code ? 'Copied' : ''}</span>
    </div>
  );
}
