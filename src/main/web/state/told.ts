import type {Entry} from '../wire/frames';
import {groupsTold, isOfGroups} from './groups-told';
import {isFacilitator, type Room} from './room';

/** How much a person wants to have read aloud. */
export type Wanted = 'all' | 'mine' | 'room';

/** A sentence by its key, ready for the live region. */
export interface Told { key: string; args: string[]; isMessage: boolean; seq?: number }

const changes = ['held', 'resumed', 'ended'];

/** What an entry that is news says aloud, if anything. */
export function told(room: Room, entry: Entry, wanted: Wanted): Told | undefined {
  if (entry.type === 'said' || entry.type === 'group_said' || entry.type === 'broadcast') return message(room, entry, wanted);
  if (isOfGroups(entry)) return groupsTold(room, entry);
  if (entry.type === 'noted') return note(room, entry);
  if (changes.includes(entry.type)) return change(`room.told.${entry.type}`);
  if (entry.type === 'knocked') return change('room.told.knocked', nameOf(room, entry));
  return entry.seat === room.you?.seat ? aboutYou(entry) : comingAndGoing(room, entry);
}

export const mentions = (text: string, name: string) =>
  name !== '' && text.toLocaleLowerCase().includes(name.toLocaleLowerCase());

function message(room: Room, entry: Entry, wanted: Wanted): Told | undefined {
  if (entry.seat === room.you?.seat || wanted === 'room') return undefined;
  if (wanted === 'mine' && !mentions(entry.text ?? '', room.you?.name ?? '')) return undefined;
  const key = entry.type === 'broadcast' ? 'room.told.broadcast' : 'room.told.said';
  return {key, args: [nameOf(room, entry), entry.text ?? ''], isMessage: true, seq: entry.type === 'group_said' ? undefined : entry.seq};
}

function note(room: Room, entry: Entry): Told | undefined {
  return entry.seat === room.you?.seat ? undefined : change('room.told.note', nameOf(room, entry));
}

function aboutYou(entry: Entry): Told | undefined {
  switch (entry.type) {
    case 'chat_off':
    case 'chat_on': return change(`room.told.${entry.type}`);
    default: return undefined;
  }
}

function comingAndGoing(room: Room, entry: Entry): Told | undefined {
  if (entry.type === 'message_hidden' && !isFacilitator(room)) return change('room.told.hidden');
  if (entry.type === 'entered' || entry.type === 'left') return change(`room.talk.${entry.type}`, nameOf(room, entry));
  return undefined;
}

const nameOf = (room: Room, entry: Entry) => entry.name ?? room.people.known[entry.seat ?? '']?.name ?? '';
const change = (key: string, ...args: string[]): Told => ({key, args, isMessage: false});
