/** Unit tokens that we pass to the client. */

type UnitId = 'player';
