/** Random steps: time passes, and events fire without a cause. */
import { fireAnything } from './events.ts';
import type { FuzzStep } from './session.ts';

export const timeSteps: readonly FuzzStep[] = [
  { name: 'a moment passes', weight: 12, take: ({ client }) => client.advance(0.1) },
  { name: 'a second passes', weight: 10, take: ({ client }) => client.advance(1) },
  { name: 'some seconds pass', weight: 20, take: ({ client }) => client.advance(7) },
  { name: 'a minute passes', weight: 4, take: ({ client }) => client.advance(60) },
  { name: 'an event out of nowhere', weight: 14, take: ({ client }, random) => fireAnything(client, random) },
];
