/** Grows a class or specialization tree from its layout: ranks, gates and parents. */
import { shuffled } from '../random.ts';
import type { Random } from '../random.ts';
import type { DraftEntry, DraftNode } from './draft.ts';
import type { Layout } from './layouts.ts';
import type { TalentNames } from './names.ts';

/** What differs between the tree of a class and that of a specialization. */
export interface GridPlan {
  readonly kind: 'class' | 'spec';
  readonly layout: Layout;
  /** The specializations that see the tree. */
  readonly specIds: readonly number[];
  /** Layout units of the column at the left. */
  readonly left: number;
  readonly choices: number;
  readonly twoRanks: number;
  /** A position of the third row that holds one talent a specialization, so that its ids differ by specialization. */
  readonly twins: boolean;
  /** Specializations that the first, second ... starter is granted to. */
  readonly freeStarters: readonly (readonly number[])[];
  readonly names: TalentNames;
  readonly random: Random;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const top = 1500;
const step = 600;

/** Appends the tree's drafts to the list. */
export function growGrid(drafts: DraftNode[], plan: GridPlan): void {
  const { names, random } = plan;
  const places = placesOf(plan.layout);
  const inner = shuffled(
    random,
    places.filter((place) => place.row > 0),
  );
  const twinPlace = plan.twins ? inner.find((place) => place.row === 2) : undefined;
  const special = inner.filter((place) => place !== twinPlace);
  const choices = special.slice(0, plan.choices);
  const twoRanks = special.slice(plan.choices, plan.choices + plan.twoRanks);
  const draftsAt: Record<string, number[]> = {};
  for (let index = 0; index < places.length; index++) {
    const place = places[index]!;
    const here: number[] = [];
    const parents = place.row === 0 ? [] : parentsOf(place, places, random);
    const positions: number[] = [];
    for (const parent of parents) {
      for (const position of draftsAt[keyOf(parent)]!) {
        positions.push(position);
      }
    }
    const audiences = place === twinPlace ? plan.specIds.map((specId) => [specId]) : [plan.specIds];
    for (const specIds of audiences) {
      const isChoice = choices.includes(place);
      const ranks = twoRanks.includes(place) ? 2 : 1;
      here.push(drafts.length);
      drafts.push({
        kind: plan.kind,
        type: isChoice ? 'choice' : 'single',
        entries: isChoice
          ? [talent(names, 1, random), talent(names, 1, random)]
          : [talent(names, ranks, random)],
        specIds,
        freeFor: place.row === 0 ? (plan.freeStarters[index] ?? []) : [],
        reqPoints: gateOf(plan.layout, place.row),
        row: place.row,
        column: place.column,
        posX: plan.left + place.column * step,
        posY: top + place.row * step,
        parents: [...positions],
      });
    }
    draftsAt[keyOf(place)] = here;
  }
}

/** A talent with a name of its own; about a fifth are abilities, the rest passives, as in the game. */
export function talent(names: TalentNames, maxRanks: number, random: Random): DraftEntry {
  return { name: names.next(), maxRanks, kind: random.chance(0.2) ? 'active' : 'passive' };
}

function placesOf(layout: Layout): Place[] {
  const places: Place[] = [];
  for (let row = 0; row < layout.rows.length; row++) {
    const text = layout.rows[row]!;
    for (let column = 0; column < text.length; column++) {
      if (text.charAt(column) === 'x') {
        places.push({ row, column });
      }
    }
  }
  return places;
}

/** The nearest talents of the row above; of several each but one is left out with a chance of 30 %. */
function parentsOf(place: Place, places: readonly Place[], random: Random): Place[] {
  const above = places.filter((other) => other.row === place.row - 1);
  for (let reach = 1; reach <= 6; reach++) {
    const near = above.filter((other) => Math.abs(other.column - place.column) <= reach);
    if (near.length > 0) {
      const order = shuffled(random, near);
      return order.filter((_parent, index) => index === 0 || !random.chance(0.3));
    }
  }
  return [];
}

function gateOf(layout: Layout, row: number): number {
  if (row >= layout.lastRow) {
    return layout.lastPoints;
  }
  return row >= layout.middleRow ? layout.middlePoints : 0;
}

function keyOf(place: Place): string {
  return `${place.row}:${place.column}`;
}
