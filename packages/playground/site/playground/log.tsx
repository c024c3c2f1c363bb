/** The log: events, calls and their answers, refusals, chat; newest at the end. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { chatLine } from '../drawing/chat-line.ts';
import { logKindNames, logKinds } from './log-line.ts';
import type { LogKind, LogLine } from './log-line.ts';

export function Log({ log }: { readonly log: readonly LogLine[] }) {
  const [hidden, setHidden] = useState<readonly LogKind[]>([]);
  const list = useRef<HTMLOListElement>(null);
  const shown = log.filter(({ kind }) => !hidden.includes(kind));
  // A log that is scrolled to its end stays there.
  const isAtEnd = useRef(true);
  useLayoutEffect(() => {
    if (list.current !== null && isAtEnd.current) {
      list.current.scrollTop = list.current.scrollHeight;
    }
  });
  return (
    <section class="log" aria-label="Log">
      <fieldset>
        <legend>Log</legend>
        {logKinds.map((kind) => (
          <label>
            <input
              type="checkbox"
              checked={!hidden.includes(kind)}
              onChange={() =>
                setHidden(hidden.includes(kind) ? hidden.filter((one) => one !== kind) : [...hidden, kind])
              }
            />
            {logKindNames[kind]}
          </label>
        ))}
      </fieldset>
      <ol
        ref={list}
        tabIndex={0}
        aria-label="Lines of the log"
        onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
          isAtEnd.current = scrollTop + clientHeight > scrollHeight - 8;
        }}
      >
        {shown.map(({ kind, text }) => (
          <li class={`line by-${kind}`}>
            <span class="kind">{logKindNames[kind]}</span>
            {kind === 'chat' ? <span class="chat-text">{chatLine(text)}</span> : <span>{text}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
