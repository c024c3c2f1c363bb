/** A session as the text behind the `#` of a link, and back: settings and everything done with its time, or a story. */
import { argumentKinds } from '../../sim/action.ts';
import type { Action, Verb } from '../../sim/action.ts';
import { faultOf, usualSettings } from './settings.ts';
import type { PlaySettings } from './settings.ts';

/** Something that was done. */
export interface Step {
  /** Milliseconds of the client's clock since the step before. */
  readonly after: number;
  readonly action: Action;
}

export interface Session {
  readonly settings: PlaySettings;
  readonly steps: readonly Step[];
  /** Name of the story that plays from its beginning instead of settings and steps; undefined for a session by hand. */
  readonly story?: string | undefined;
}

export type ReadLink =
  { readonly ok: true; readonly session: Session } | { readonly ok: false; readonly why: string };

/** More is no link that anybody made by hand. */
const mostSteps = 5000;
/** Milliseconds. */
const longestWait = 30 * 24 * 3600 * 1000;

/** @returns the text without its `#`; empty for the usual session. */
export function writeLink({ settings, steps, story }: Session): string {
  if (story !== undefined) {
    return `story=${encodeURIComponent(story)}`;
  }
  const parts: string[] = [];
  const put = (name: string, value: string | number, usual: string | number): void => {
    if (value !== usual) {
      parts.push(`${name}=${encodeURIComponent(value)}`);
    }
  };
  put('spec', settings.specId, usualSettings.specId);
  put('level', settings.level, usualSettings.level);
  put('locale', settings.locale, usualSettings.locale);
  put('worn', settings.worn, usualSettings.worn);
  put('data', settings.data, usualSettings.data);
  if (steps.length > 0) {
    parts.push(`do=${steps.map((step) => writeStep(step)).join('~')}`);
  }
  return parts.join('&');
}

/** @param text With or without its `#`. */
export function readLink(text: string): ReadLink {
  const values = new Map<string, string>();
  for (const part of text.replace(/^#/, '').split('&')) {
    const at = part.indexOf('=');
    if (at > 0) {
      values.set(part.slice(0, at), part.slice(at + 1));
    }
  }
  const settings: PlaySettings = {
    specId: Number(values.get('spec') ?? usualSettings.specId),
    level: Number(values.get('level') ?? usualSettings.level),
    locale: values.get('locale') ?? usualSettings.locale,
    worn: values.get('worn') ?? usualSettings.worn,
    data: (values.get('data') ?? usualSettings.data) as PlaySettings['data'],
  };
  const fault = faultOf(settings);
  if (fault !== undefined) {
    return { ok: false, why: fault };
  }
  const steps: Step[] = [];
  const written = values.get('do') ?? '';
  for (const piece of written === '' ? [] : written.split('~')) {
    const step = readStep(piece);
    if (step === undefined || steps.length >= mostSteps) {
      return { ok: false, why: `Nobody can do "${piece.slice(0, 40)}".` };
    }
    steps.push(step);
  }
  const named = values.get('story');
  if (named === undefined) {
    return { ok: true, session: { settings, steps } };
  }
  const story = decode(named);
  return story === undefined
    ? { ok: false, why: `"${named.slice(0, 40)}" is no name of a story.` }
    : { ok: true, session: { settings, steps, story } };
}

/** `250.click.512.300`; in texts, a dot and a tilde are written as `%2E` and `%7E`. */
function writeStep({ after, action }: Step): string {
  const [verb, ...values] = action;
  const written = values.map((value) =>
    encodeURIComponent(value).replaceAll('.', '%2E').replaceAll('~', '%7E'),
  );
  return [Math.round(after), verb, ...written].join('.');
}

function readStep(text: string): Step | undefined {
  const [after, verb, ...values] = text.split('.');
  const wait = Number(after);
  if (verb === undefined || !Object.hasOwn(argumentKinds, verb) || !(wait >= 0 && wait <= longestWait)) {
    return undefined;
  }
  const kinds: readonly ('number' | 'text')[] = argumentKinds[verb as Verb];
  const read = values.map((value, index) => readValue(value, kinds[index]));
  return read.length !== kinds.length || read.includes(undefined)
    ? undefined
    : { after: wait, action: [verb, ...read] as unknown as Action };
}

function readValue(text: string, kind: 'number' | 'text' | undefined): number | string | undefined {
  const decoded = decode(text);
  if (kind === 'number') {
    const value = decoded === undefined || decoded === '' ? Number.NaN : Number(decoded);
    return Number.isFinite(value) ? value : undefined;
  }
  return kind === 'text' ? decoded : undefined;
}

/** Undefined for a percent sign without its two digits. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
