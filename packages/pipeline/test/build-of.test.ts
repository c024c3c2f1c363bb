import { expect, it } from 'vitest';
import { confidenceOf } from '../src/choose/build-of.ts';

it.each([
  [10, 'thin'],
  [29, 'thin'],
  [30, 'ok'],
  [49, 'ok'],
  [50, 'strong'],
])('%i players give %s confidence', (players, confidence) => {
  expect(confidenceOf(players)).toBe(confidence);
});
