/** What new data changes for players, as lines of a changelog. */
import { markdownText } from '@toptalent/border';
import { differenceByName } from '@toptalent/build-data/difference-by-name';
import type { NamedDifference } from '@toptalent/build-data/difference-by-name';
import type { Build, BuildData } from '@toptalent/build-data';
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import { classes, specializations } from '@toptalent/game';
import { buildAt, isOver, placesOf } from '../builds/build-places.ts';
import type { BuildPlace } from '../builds/build-places.ts';
import { counted } from '../words/text.ts';
import { placeName } from '../builds/place-name.ts';

/** Changes of the hero tree that are named for a specialization; the others are counted. */
const mostNamed = 3;

export interface PlayerNotesRequest {
  readonly data: BuildData;
  /** The data of the last release; undefined for the first one. */
  readonly previous: BuildData | undefined;
  /** The trees of both, as far as they are known: with them builds are compared, and hero trees have names. */
  readonly trees: TreesByVersion;
}

/** A build that players will notice: it is other than before, or there was none. */
interface Change {
  readonly place: BuildPlace;
  readonly difference: NamedDifference | undefined;
}

/** @returns Markdown: a sentence about the data, and one line for each class that changed */
export function playerNotes({ data, previous, trees }: PlayerNotesRequest): string {
  const zones = data.zones.map(({ name }) => markdownText(name)).join(', ');
  const source = data.source === 'sample' ? 'made up, for trying things out' : 'from Warcraft Logs';
  const first = `Talent data of ${dayOf(data.generatedAt)}, ${source}${zones === '' ? '' : `: ${zones}`}.`;
  const before = previous?.source === data.source ? previous : undefined;
  const places = placesOf(data).filter((place) => buildAt(data, place) != null);
  if (before === undefined) {
    return `${first}\n\n${counted(places.length, 'build')}.\n`;
  }
  const changes = places.flatMap((place) => changeAt(place, { data, before, trees }) ?? []);
  const lost = placesOf(data, before).filter((place) => isLost(place, data, before));
  const since = `since ${dayOf(before.generatedAt)}`;
  const lines = [...classLines(changes, data), ...lostLine(lost)];
  return lines.length === 0
    ? `${first}\n\nNo build changed ${since}.\n`
    : `${first}\n\n${counted(changes.length, 'build')} of ${places.length} changed ${since}:\n\n${lines.join('\n')}\n`;
}

/** "29 November 2026", in UTC. */
function dayOf(seconds: number): string {
  const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(seconds * 1000).toLocaleDateString('en-GB', parts);
}

interface Compared {
  readonly data: BuildData;
  readonly before: BuildData;
  readonly trees: TreesByVersion;
}

function changeAt(place: BuildPlace, { data, before, trees }: Compared): Change | undefined {
  const was = buildAt(before, place) ?? undefined;
  const is = buildAt(data, place) as Build;
  if (was === undefined) {
    return { place, difference: undefined };
  }
  const difference = differenceByName(trees, place.specId, was, is);
  return difference.known && difference.points === 0 ? undefined : { place, difference };
}

function isLost(place: BuildPlace, data: BuildData, before: BuildData): boolean {
  return buildAt(before, place) != null && buildAt(data, place) == null && !isOver(data, place);
}

function classLines(changes: readonly Change[], data: BuildData): readonly string[] {
  return classes.flatMap(({ classId, name }) => {
    const specs = specializations
      .filter((specialization) => specialization.classId === classId)
      .flatMap((specialization) => {
        const ours = changes.filter(({ place }) => place.specId === specialization.specId);
        return ours.length === 0 ? [] : [`${specialization.name} ${ours.length}${heroText(ours, data)}`];
      });
    return specs.length === 0 ? [] : [`- ${name}: ${specs.join('; ')}`];
  });
}

/** " (now Voidweaver: Nek'zali, Manaforge)", or nothing. */
function heroText(changes: readonly Change[], data: BuildData): string {
  const placesByTree = new Map<string, string[]>();
  for (const { place, difference } of changes) {
    const is = difference?.known === true ? difference.heroTree?.is?.name : undefined;
    if (is !== undefined) {
      placesByTree.set(is, [...(placesByTree.get(is) ?? []), markdownText(placeName(place, data))]);
    }
  }
  const parts = [...placesByTree].map(([tree, places]) => {
    const others = places.length - mostNamed;
    return `now ${markdownText(tree)}: ${places.slice(0, mostNamed).join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
  });
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

function lostLine(lost: readonly BuildPlace[]): readonly string[] {
  return lost.length === 0 ? [] : [`- No longer in the data: ${counted(lost.length, 'build')}`];
}
