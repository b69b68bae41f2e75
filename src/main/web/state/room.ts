import type {Channel, Cursor, Entry, Frame, Person, RoomStatus, Seat, Welcome} from '../wire/frames';
import {isEntry} from '../wire/frames';
import {type Care, care, mayHear} from './care';
import {type Conduct, conductAfter, conductWelcomed, noConduct} from './conduct';
import {type Course, courseAfter, courseWelcomed, noCourse, statusOf} from './course';
import {door} from './door';
import {groups} from './groups';
import type {Part} from './part';
import {after, nobody, type People, present, welcomed} from './people';
import {round, silencedBy} from './round';
import {noTeam, type Team, teamAfter, teamWelcomed} from './team';
import {blank, heard, place, type Timeline} from './timeline';

/** What the room is made of besides people and conversations: each knows how the wire changes it. */
const parts = {
  conduct: {start: noConduct, welcomed: conductWelcomed, after: conductAfter} as Part<Conduct>,
  team: {start: noTeam, welcomed: teamWelcomed, after: teamAfter} as Part<Team>,
  course: {start: noCourse, welcomed: courseWelcomed, after: courseAfter} as Part<Course>,
  round,
  door,
  care: care as Part<Care>,
  groups,
} satisfies Record<string, Part<unknown>>;

type Parts = {readonly [name in keyof typeof parts]: (typeof parts)[name]['start']};

/** The room as this seat knows it. */
export interface Room extends Parts {
  readonly status: RoomStatus;
  readonly you?: Person;
  readonly people: People;
  readonly timelines: Readonly<Record<Channel, Timeline>>;
  /** How far each channel had come when we were last welcomed: up to there it is catching up, not news. */
  readonly heads: Readonly<Record<Channel, number>>;
  /** Whose words this person does not want to see. Nobody else knows. */
  readonly hidden: readonly Seat[];
}

export const closedDoor: Room = {status: 'live', people: nobody, timelines: {}, heads: {}, hidden: [], ...each(part => part.start)};

export function receive(room: Room, frame: Frame, now: number): Room {
  if (isEntry(frame)) return receiveEntry(room, frame);
  switch (frame.type) {
    case 'welcome': return receiveWelcome(frame.resumed ? room : {...closedDoor, hidden: room.hidden}, frame as Welcome);
    case 'here': return {...room, people: present(room.people, frame.seats, now)};
    case 'reset': return {...room, timelines: {}, heads: {}};
    default: return room;
  }
}

export const timeline = (room: Room, channel: Channel): Timeline => room.timelines[channel] ?? blank(channel);

/** Is something missing before this entry? Then what we have cannot be trusted. */
export const isHole = (room: Room, entry: Entry) => place(standing(room, entry), entry) === 'hole';

/** Is this entry news, and not part of catching up? */
export const isNews = (room: Room, entry: Entry) =>
  place(standing(room, entry), entry) === 'next' && entry.seq > (room.heads[entry.channel] ?? 0);

export const cursors = (room: Room): Cursor[] =>
  Object.values(room.timelines).filter(({channel}) => mayHear(room, channel)).map(({channel, seq, epoch}) => ({channel, seq, epoch}));

export const isHidden = (room: Room, seat: Seat | undefined) => seat !== undefined && room.hidden.includes(seat);

/** Participants hide participants: whoever leads sees everybody, and is seen. */
export const mayHide = (room: Room, {seat, role}: Person) =>
  room.you?.role === 'participant' && room.you.status === 'admitted' && role === 'participant' && seat !== room.you.seat;

const over = ['ended', 'sealed'];

export const isFacilitator = (room: Room) => room.you?.role === 'facilitator';

export const mayWrite = (room: Room) =>
  room.status === 'held' ? isFacilitator(room) : !over.includes(room.status) && !room.you?.chatOff && !room.conduct.quiet && !silencedBy(room);

function receiveWelcome(room: Room, frame: Welcome): Room {
  return {
    ...room,
    status: frame.room.status,
    you: frame.you,
    people: welcomed(room.people, [...frame.people, frame.you]),
    heads: Object.fromEntries(frame.channels.map(({name, seq}) => [name, seq])),
    ...each((part, before) => part.welcomed(before, frame), room),
  };
}

function receiveEntry(room: Room, entry: Entry): Room {
  const before = standing(room, entry);
  if (place(before, entry) !== 'next') return room;
  // A welcome shows people as they are now: what led there is not to be lived through again, channel by channel.
  const people = isNews(room, entry) ? after(room.people, entry) : room.people;
  const parts = each((part, then) => part.after(then, entry), room);
  return {
    ...room,
    people,
    status: statusOf(parts.course),
    you: room.you && people.known[room.you.seat],
    timelines: {...room.timelines, [entry.channel]: heard(before, entry)},
    ...parts,
  };
}

/** Whoever comes to a small group again hears it from then on: what lies between was never theirs. */
function standing(room: Room, entry: Entry): Timeline {
  const before = timeline(room, entry.channel);
  const comesAgain = entry.type === 'group_changed' && entry.came?.includes(room.you?.seat ?? '');
  return comesAgain && place(before, entry) === 'hole' ? blank(entry.channel) : before;
}

function each(change: (part: Part<any>, before: any) => unknown, room?: Room): Parts {
  const named = Object.entries(parts as Record<string, Part<unknown>>);
  return Object.fromEntries(named.map(([name, part]) => [name, change(part, (room as any)?.[name])])) as Parts;
}
