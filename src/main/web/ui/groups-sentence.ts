import type {Room} from '../state/room';
import type {Line} from '../state/timeline';
import {say} from './words';

const shared = ['split', 'notice', 'back'];

/** What a change of the small groups says in a conversation, or nothing when it is not worth a line. */
export function groupsSentence(room: Room, line: Line): string | undefined {
  switch (line.type) {
    case 'groups': return regrouped(room, line);
    case 'group_changed': return comingAndGoing(room, line);
    case 'facilitator_called': return say('room.groups.talk.called', nameOf(room, line.seat));
    default: return undefined;
  }
}

function regrouped(room: Room, {cause, by}: Line): string | undefined {
  if (!shared.includes(cause!) || (cause === 'notice' && !by)) return undefined;
  return say(`room.groups.talk.${cause}`, nameOf(room, by));
}

function comingAndGoing(room: Room, {came, went}: Line): string {
  const seats = came?.length ? came : went ?? [];
  return say(`room.groups.talk.${came?.length ? 'came' : 'went'}`, listOf(room, seats));
}

export const listOf = (room: Room, seats: readonly string[]) =>
  new Intl.ListFormat(document.documentElement.lang).format(seats.map(seat => nameOf(room, seat)));

const nameOf = (room: Room, seat: string | undefined) =>
  room.people.known[seat ?? '']?.name || say('room.talk.a_facilitator');
