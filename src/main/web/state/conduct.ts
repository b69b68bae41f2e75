import type {Entry, Seat, Welcome} from '../wire/frames';

/** How long a facilitator may take back a removal; the server decides. */
const undoable = 30_000;

/** Something a facilitator ruled about one person, which can be taken back for a moment. */
export interface Ruled { readonly type: 'chat_off' | 'removed'; readonly seat: Seat; readonly by: Seat; readonly at: number }

/** What was ruled about people's conduct, and the quiet minute there may be. */
export interface Conduct {
  readonly quiet?: {readonly by: Seat; readonly ends: number};
  readonly heldAt?: number;
  /** The newest last; only facilitators are told. */
  readonly ruled: readonly Ruled[];
}

export const noConduct: Conduct = {ruled: []};

export const conductWelcomed = (before: Conduct, {quiet, room}: Welcome): Conduct =>
  ({...before, quiet, heldAt: (room.held as {at: number} | undefined)?.at});

export function conductAfter(conduct: Conduct, entry: Entry): Conduct {
  switch (entry.type) {
    case 'quiet_begun': return {...conduct, quiet: {by: entry.by!, ends: entry.ends!}};
    case 'quiet_over': return {...conduct, quiet: undefined};
    case 'held': return {...conduct, heldAt: entry.at};
    case 'resumed': return {...conduct, heldAt: undefined, quiet: moved(conduct, entry.at)};
    case 'chat_off':
    case 'removed': return {...conduct, ruled: [...without(conduct, entry.seat!), {type: entry.type, seat: entry.seat!, by: entry.by!, at: entry.at}]};
    case 'chat_on':
    case 'readmitted': return {...conduct, ruled: without(conduct, entry.seat!)};
    default: return conduct;
  }
}

/** What can still be taken back, the newest first. */
export const open = (conduct: Conduct, now: number): Ruled[] =>
  conduct.ruled.filter(({at}) => now < at + undoable).reverse();

/** The minute stands still while the room is on hold. */
function moved({quiet, heldAt}: Conduct, resumed: number): Conduct['quiet'] {
  return quiet && heldAt !== undefined ? {...quiet, ends: quiet.ends + resumed - heldAt} : quiet;
}

const without = ({ruled}: Conduct, seat: Seat) => ruled.filter(one => one.seat !== seat);
