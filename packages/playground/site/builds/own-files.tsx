/** Takes a reader's own data files: by a button, or dropped anywhere on the page. */
import { useEffect, useState } from 'preact/hooks';

export function OwnFiles({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const left = (event: DragEvent) => {
      if (event.relatedTarget === null) {
        setOver(false);
      }
    };
    const dropped = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', left);
    document.addEventListener('drop', dropped);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', left);
      document.removeEventListener('drop', dropped);
    };
  }, [onFiles]);
  return (
    <>
      <label class="own-files">
        Read your own data
        <input
          type="file"
          accept=".json,application/json"
          multiple
          onChange={(event) => {
            onFiles([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <span class="soft">
        <code>build-data.json</code> and <code>talent-trees.json</code>, dropped anywhere on this page. They
        stay in your browser.
      </span>
      {isOver && <div class="drop-here">Drop the files to read them</div>}
    </>
  );
}
