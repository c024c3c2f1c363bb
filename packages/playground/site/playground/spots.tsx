/** Buttons over the buttons of the game, for keyboards and screen readers; the mouse goes to the screen below. */
import type { ViewSpot } from '../../sim/view.ts';
import { boxOf } from '../drawing/place-css.ts';
import type { PlayClient } from './play-client.ts';

interface SpotsProps {
  readonly client: PlayClient;
  readonly spots: readonly ViewSpot[];
}

export function Spots({ client, spots }: SpotsProps) {
  return (
    <div class="spots">
      {spots.map((spot, index) => (
        <Spot key={`${spot.role} ${spot.label} ${index}`} client={client} spot={spot} />
      ))}
    </div>
  );
}

const roles = { button: undefined, checkBox: 'checkbox', textBox: undefined, hint: undefined } as const;

function Spot({ client, spot }: { readonly client: PlayClient; readonly spot: ViewSpot }) {
  const { role, label, left, top, width, height, enabled, checked } = spot;
  const x = Math.round(left + width / 2);
  const y = Math.round(top + height / 2);
  return (
    <button
      type="button"
      class="spot"
      role={roles[role]}
      aria-checked={role === 'checkBox' ? checked : undefined}
      aria-disabled={!enabled}
      aria-label={label === '' ? 'No words' : label}
      style={boxOf({ left, top, width, height })}
      onFocus={(event) => {
        // The keyboard came here: the client should see the pointer here.
        if (event.currentTarget.matches(':focus-visible')) {
          client.act(['point', x, y]);
        }
      }}
      onClick={(event) => {
        // Clicks of the mouse have a count, and reach the client as presses of the screen.
        if (event.detail === 0) {
          client.act(['click', x, y]);
        }
      }}
    />
  );
}
