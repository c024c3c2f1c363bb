/** Keeps the address of the page a link to the session, and opens a link that is put into the address. */
import { useEffect, useRef } from 'preact/hooks';
import { readLink } from './link.ts';
import type { PlayClient } from './play-client.ts';

/** Browsers refuse when the address changes too often. */
const pauseMilliseconds = 300;

export function useLinkInAddress(client: PlayClient, fault: (why: string | undefined) => void): void {
  const written = useRef<string | undefined>(undefined);
  const { steps, settings, story } = client.state;
  useEffect(() => {
    const timer = setTimeout(() => {
      written.current = `#${client.link()}`;
      if (location.hash !== written.current && (location.hash !== '' || written.current !== '#')) {
        history.replaceState(null, '', written.current);
      }
    }, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [steps, settings, story]);
  useEffect(() => {
    const open = (): void => {
      if (location.hash !== written.current) {
        const read = readLink(location.hash);
        fault(read.ok ? undefined : read.why);
        if (read.ok) {
          client.start(read.session);
        }
      }
    };
    addEventListener('hashchange', open);
    return () => {
      removeEventListener('hashchange', open);
    };
  }, []);
}
