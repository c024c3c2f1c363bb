/** The game's screen: what the client draws, and mouse and keyboard that play it. */
import { editKeys, screen } from '@toptalent/wow-sim';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { layers } from '../drawing/drawing.ts';
import { px } from '../drawing/place-css.ts';
import { blinkAnew } from './caret-blink.ts';
import { Hud } from './hud.tsx';
import type { PlayClient } from './play-client.ts';
import { scrollsAt } from './scrolls-at.ts';
import { Spots } from './spots.tsx';
import { SpokenScreen } from './spoken-screen.tsx';

/** On a narrow page the screen is not drawn smaller than this; it scrolls sideways instead. */
const smallestScale = 0.7;

interface Point {
  readonly x: number;
  readonly y: number;
}

export function GameScreen({ client }: { readonly client: PlayClient }) {
  const { view } = client.state;
  const viewport = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  const nextMove = useRef<Point | undefined>(undefined);
  const scale = useScale(viewport);
  useCopy(client, stage);

  const pointOf = (event: MouseEvent): Point => {
    const { left, top } = stage.current!.getBoundingClientRect();
    return { x: Math.round((event.clientX - left) / scale), y: Math.round((event.clientY - top) / scale) };
  };
  const sendMove = (): void => {
    const point = nextMove.current;
    nextMove.current = undefined;
    if (point !== undefined) {
      client.act([isPressed.current ? 'move' : 'point', point.x, point.y]);
    }
  };
  return (
    <div class="viewport" ref={viewport}>
      <div class="scaler" style={{ width: px(screen.width * scale), height: px(screen.height * scale) }}>
        <div
          class={`screen live ${view?.facts.instanceType ?? 'none'}`}
          ref={stage}
          role="application"
          aria-label="The game’s screen"
          tabIndex={0}
          style={{ width: px(screen.width), height: px(screen.height), transform: `scale(${scale})` }}
          onPointerDown={(event) => {
            if (event.button === 0 && event.pointerType !== 'touch' && !isControl(event.target)) {
              const { x, y } = pointOf(event);
              isPressed.current = true;
              stage.current!.setPointerCapture(event.pointerId);
              sendMove();
              client.act(['press', x, y]);
              blinkAnew(stage.current);
            }
          }}
          onPointerMove={(event) => {
            if (event.pointerType !== 'touch' && !isControl(event.target)) {
              // One move a frame of the page is enough.
              if (nextMove.current === undefined) {
                requestAnimationFrame(sendMove);
              }
              nextMove.current = pointOf(event);
            }
          }}
          onPointerUp={(event) => {
            if (isPressed.current) {
              const { x, y } = pointOf(event);
              sendMove();
              isPressed.current = false;
              client.act(['release', x, y]);
            }
          }}
          onClick={(event) => {
            if ((event as unknown as PointerEvent).pointerType === 'touch' && !isControl(event.target)) {
              const { x, y } = pointOf(event);
              client.act(['click', x, y]);
              blinkAnew(stage.current);
            }
          }}
          onWheel={(event) => {
            const { x, y } = pointOf(event);
            // Where nothing of the game scrolls, the page does.
            if (scrollsAt(view?.drawn ?? [], x, y)) {
              event.preventDefault();
              client.act(['wheel', x, y, event.deltaY > 0 ? 1 : -1]);
            }
          }}
          onKeyDown={(event) => {
            if (!isControl(event.target)) {
              pressKey(client, event);
              blinkAnew(stage.current);
            }
          }}
        >
          {view === undefined ? (
            <p class="loading">Loading the game…</p>
          ) : (
            <Hud client={client} view={view} />
          )}
          <div class="origin" aria-hidden="true">
            {layers(view?.drawn ?? [])}
          </div>
          <Spots client={client} spots={view?.spots ?? []} />
        </div>
      </div>
      <SpokenScreen drawn={view?.drawn ?? []} />
    </div>
  );
}

/** Whether an element of the page's own, inside the screen, takes the mouse and the keyboard itself. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('form') !== null;
}

function pressKey(client: PlayClient, event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  const typing = client.state.view?.typing === true;
  if (ctrlKey || metaKey || altKey) {
    return;
  }
  if (key === 'Escape' || (typing && (key === 'Enter' || editKeys.some((one) => one === key)))) {
    event.preventDefault();
    client.act(['key', key]);
  } else if (typing && [...key].length === 1) {
    event.preventDefault();
    client.act(['type', key]);
  }
}

/** How much smaller or larger the screen is than the client's own pixels, so that it fills the width. */
function useScale(viewport: { readonly current: HTMLDivElement | null }): number {
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const element = viewport.current!;
    const measure = (): void => {
      const fitting = Math.max(smallestScale, element.clientWidth / screen.width);
      setScale(fitting);
      // Windows are in the middle of the screen.
      element.scrollLeft = (screen.width * fitting - element.clientWidth) / 2;
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return scale;
}

/** Copies what is selected in a box of the game, as the client does. */
function useCopy(client: PlayClient, stage: { readonly current: HTMLDivElement | null }): void {
  useEffect(() => {
    const copy = (event: ClipboardEvent): void => {
      const text = client.state.view?.copyable ?? '';
      if (text !== '' && stage.current?.contains(document.activeElement) === true) {
        event.clipboardData?.setData('text/plain', text);
        event.preventDefault();
      }
    };
    document.addEventListener('copy', copy);
    return () => document.removeEventListener('copy', copy);
  }, []);
}
