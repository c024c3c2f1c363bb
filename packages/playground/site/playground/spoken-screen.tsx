/** The words on the game's screen, for screen readers: new ones are read out. */
import type { DrawnPiece } from '@toptalent/wow-sim';

export function SpokenScreen({ drawn }: { readonly drawn: readonly DrawnPiece[] }) {
  const texts = drawn
    .filter((piece) => piece.kind === 'text')
    .map(({ lines }) =>
      lines.map(({ runs }) => runs.map((run) => (run.isPicture ? '' : run.text)).join('')).join(' '),
    );
  return (
    <div class="hidden" role="log" aria-label="Words on the game’s screen">
      {texts.map((text, index) => (
        <p key={`${index} ${text}`}>{text}</p>
      ))}
    </div>
  );
}
