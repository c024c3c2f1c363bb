/** Random steps: specializations, logins, movement and casts. */
import { isSettled } from './session.ts';
import type { FuzzStep } from './session.ts';

const characters = ['first', 'second'];

export const characterSteps: readonly FuzzStep[] = [
  {
    name: 'a new specialization',
    weight: 2,
    can: isSettled,
    take: ({ client, specIds }, random) => client.character.changeSpecialization(random.pick(specIds)),
  },
  {
    name: 'the cast of a new specialization',
    weight: 3,
    take: ({ client, specIds }, random) => client.character.castSpecialization(random.pick(specIds)),
  },
  {
    name: 'no specialization any more',
    weight: 1,
    can: isSettled,
    take: ({ client }) => client.character.hasNoSpecialization(),
  },
  { name: 'a /reload', weight: 2, take: ({ client }) => client.session.reload() },
  { name: 'a relog', weight: 1, take: ({ client }) => client.session.relog() },
  {
    name: 'another character',
    weight: 1,
    can: isSettled,
    take: ({ client, specIds }, random) =>
      client.session.switchCharacter(random.pick(characters), random.pick(specIds)),
  },
  { name: 'the player runs', weight: 1, take: ({ client }) => client.character.run() },
  { name: 'the player stands', weight: 3, take: ({ client }) => client.character.stand() },
  { name: 'a step aside', weight: 2, take: ({ client }) => client.character.move() },
  {
    name: 'another cast',
    weight: 1,
    take: ({ client }) => client.character.cast({ spellId: 116, name: 'Frostbolt' }),
  },
  { name: 'the cast ends', weight: 2, take: ({ client }) => client.character.cast(undefined) },
];
