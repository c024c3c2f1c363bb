/** The part of a first summary: all builds, as there is nothing to compare them with. */
import type { Build } from '@toptalent/build-data';
import { buildAt, placesOf } from '../builds/build-places.ts';
import type { BuildPlace } from '../builds/build-places.ts';
import { placeName } from '../builds/place-name.ts';
import { labelOf } from '../builds/specialization-label.ts';
import { grouped } from '../grouped.ts';
import { counted } from '../words/text.ts';
import { section } from './bounded.ts';
import { treeName } from './changed-builds.ts';
import type { Limits } from './limits.ts';
import { shortMarkdownText } from './markdown.ts';
import { bySpecializationName } from './subject.ts';
import type { SummarySubject } from './subject.ts';
import { shareText } from './words.ts';

/** With more specializations the list is folded. */
const mostOpen = 12;

interface PlacedBuild extends BuildPlace {
  readonly build: Build;
}

/** A line for each specialization: how many builds it has; in the whole summary also a line for each of them. */
export function firstSection(subject: SummarySubject, { most, everyBuild }: Limits): readonly string[] {
  const builds = bySpecializationName(placesOf(subject.data)).flatMap((place): readonly PlacedBuild[] => {
    const build = buildAt(subject.data, place);
    return build == null ? [] : [{ ...place, build }];
  });
  const lines = [...grouped(builds, ({ specId }) => specId)].map(([specId, ofSpec]) =>
    [
      `- ${shortMarkdownText(labelOf(specId))}: ${countsOf(ofSpec)}`,
      ...(everyBuild ? ofSpec.map((one) => `  - ${buildLine(one, subject)}`) : []),
    ].join('\n'),
  );
  return section('## Builds by specialization', lines, {
    noun: 'specialization',
    most: most.first,
    foldAbove: mostOpen,
  });
}

/** "9 builds for raids, 8 for Mythic+". */
function countsOf(builds: readonly PlacedBuild[]): string {
  const raids = builds.filter(({ contentType }) => contentType === 'raid').length;
  return `${counted(raids, 'build')} for raids, ${builds.length - raids} for Mythic+`;
}

/** "Nek'zali: Keeper of Glass 61 %, 40 players, mythic". */
function buildLine(place: PlacedBuild, subject: SummarySubject): string {
  const { build, specId } = place;
  const words = [
    `${treeName(build, specId, subject)} ${shareText(build.heroTree.share)}`,
    counted(build.sampleSize, 'player'),
    build.difficulty === 'mythicPlus' ? 'Mythic+' : build.difficulty,
  ];
  return `${shortMarkdownText(placeName(place, subject.data))}: ${words.join(', ')}`;
}
