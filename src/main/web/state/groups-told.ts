import type {Entry} from '../wire/frames';
import {groupOf} from './groups';
import {isFacilitator, type Room} from './room';
import type {Told} from './told';

const ofGroups = ['groups', 'group_changed', 'group_calls', 'facilitator_called'];

export const isOfGroups = ({type}: Entry) => ofGroups.includes(type);

/** What a change of the small groups says aloud: once, and only to those whom it concerns. */
export function groupsTold(room: Room, entry: Entry): Told | undefined {
  switch (entry.type) {
    case 'groups': return regrouped(room, entry);
    case 'group_changed': return comingAndGoing(room, entry);
    case 'group_calls': return told('calls', entry.group!);
    default: return isFacilitator(room) || entry.seat === room.you?.seat ? undefined : told('called');
  }
}

function regrouped(room: Room, {cause, seat, by}: Entry): Told | undefined {
  const here = groupOf(room, room.you?.seat)?.group;
  if (cause === 'split') return here ? told('split', here) : told('split.others');
  if (cause === 'back') return told('back');
  if (cause === 'notice') return by ? told('notice') : undefined;
  return seat === room.you?.seat && here ? told('moved', here) : undefined;
}

function comingAndGoing(room: Room, {came, went}: Entry): Told | undefined {
  if (came?.includes(room.you?.seat ?? '')) return undefined;
  return came?.length ? told('came', names(room, came)) : told('went', names(room, went ?? []));
}

const names = (room: Room, seats: string[]) => seats.map(seat => room.people.known[seat]?.name ?? '').join(', ');

const told = (what: string, ...args: (string | number)[]): Told =>
  ({key: `room.told.groups.${what}`, args: args.map(String), isMessage: false});
