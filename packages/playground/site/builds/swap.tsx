/** One thing in place of another: an arrow to see, a word to hear. */

interface SwapProps {
  readonly was: string;
  readonly is: string;
}

export function Swap({ was, is }: SwapProps) {
  return (
    <>
      {was} <span aria-hidden="true">→</span>
      <span class="hidden">becomes</span> {is}
    </>
  );
}
