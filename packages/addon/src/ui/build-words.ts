/** The texts that describe a build: its title, its evidence and its difference from the worn one. */
import type { OfferedBuild } from '../core/offer/offer.ts';
import type { Texts } from '../locale/texts.ts';

export function titleOf(build: OfferedBuild, texts: Texts): string {
  const name = build.encounter?.name ?? texts.text(build.contentType);
  return build.heroTreeName === undefined ? name : `${name}: ${build.heroTreeName}`;
}

export function evidenceOf(
  build: Pick<OfferedBuild, 'confidence' | 'difficulty'> & { readonly generalInstead?: boolean },
  texts: Texts,
): string {
  const evidence = texts.text('evidence', {
    confidence: texts.text(`confidence_${build.confidence}`),
    difficulty: texts.text(`difficulty_${build.difficulty}`),
  });
  return build.generalInstead === true ? `${texts.text('generalInstead')}; ${evidence}` : evidence;
}

/** How many talents would change, and the cast time of the change. */
export function differenceOf(differing: number, texts: Texts): string {
  return differing === 0
    ? texts.text('same')
    : `${texts.text('differs', { count: differing })} (${texts.text('cost')})`;
}
