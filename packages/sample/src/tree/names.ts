/** Names for made-up talents: two words, unique within a class. */
import { pickOne } from '../random.ts';
import type { Random } from '../random.ts';
import { talentFirstWords, talentSecondWords } from './words.ts';

export interface TalentNames {
  next(): string;
}

export function talentNames(random: Random): TalentNames {
  const used: Record<string, boolean> = {};
  return {
    next() {
      let name = twoWords(random);
      while (used[name] === true) {
        name = twoWords(random);
      }
      used[name] = true;
      return name;
    },
  };
}

function twoWords(random: Random): string {
  return `${pickOne(random, talentFirstWords)} ${pickOne(random, talentSecondWords)}`;
}
