import type {Entry, Person, Seat, SmallGroup, Welcome} from '../wire/frames';
import type {Part} from './part';
import {withStatus} from './people';
import type {Room} from './room';

/** The small groups as this seat knows them; none when everybody is together. */
export interface Groups {
  readonly groups: readonly SmallGroup[];
  /** When everybody comes back, once that was announced. */
  readonly ends?: number;
  /** The groups that ask for a facilitator. */
  readonly calls: readonly number[];
  /** How far the last welcome had come: what it was told of already is not applied again. */
  readonly known: Readonly<Record<string, number>>;
}

const none: Groups = {groups: [], calls: [], known: {}};

export const groups: Part<Groups> = {
  start: none,

  welcomed(_, welcome: Welcome) {
    const told = welcome.groups;
    const known = Object.fromEntries(welcome.channels.map(({name, seq}) => [name, seq]));
    return {groups: told?.groups ?? [], ends: told?.ends, calls: Object.keys(told?.calls ?? {}).map(Number), known};
  },

  after(before, entry) {
    if (entry.seq <= (before.known[entry.channel] ?? 0)) return before;
    switch (entry.type) {
      case 'groups': return regrouped(before, entry);
      case 'group_calls': return called(before, entry.group!);
      case 'facilitator_called': return called(before, numberOf(entry.channel));
      default: return before;
    }
  },
};

export const isSplit = (room: Room) => room.groups.groups.length > 0;

/** Where a person is, as a member or as a facilitator. */
export const groupOf = (room: Room, seat: Seat | undefined): SmallGroup | undefined =>
  room.groups.groups.find(group => all(group).includes(seat ?? ''));

export const mine = (room: Room) => groupOf(room, room.you?.seat);

export const channelOf = ({group}: SmallGroup) => `small:${group}`;

export const all = ({seats, facilitator}: SmallGroup): Seat[] => (facilitator ? [...seats, facilitator] : seats);

export const participants = (room: Room): Person[] =>
  withStatus(room.people, 'admitted').filter(({role}) => role === 'participant');

/** Who came late, or is in no group for another reason. */
export const inNoGroup = (room: Room) => participants(room).filter(({seat}) => !groupOf(room, seat));

/** Where somebody alone could go: the smallest of the other groups. */
export const nearest = (room: Room, alone: SmallGroup): SmallGroup | undefined =>
  [...room.groups.groups].filter(group => group !== alone).sort((a, b) => a.seats.length - b.seats.length)[0];

export const heardInSmallGroups = (room: Room) =>
  Object.values(room.timelines).filter(({channel}) => channel.startsWith('small:')).reduce((sum, {seq}) => sum + seq, 0);

/** What is left of the notice: less than half a minute, or so many minutes. */
export function minutesLeft(ends: number, now: number): number {
  return ends - now < 30_000 ? 0 : Math.round((ends - now) / 60_000) || 1;
}

function regrouped(before: Groups, entry: Entry): Groups {
  const now = entry.groups ?? [];
  const waiting = (call: number) => now.some(({group, facilitator}) => group === call && !facilitator);
  return {...before, groups: now, ends: entry.ends, calls: before.calls.filter(waiting)};
}

const called = (before: Groups, group: number): Groups => ({...before, calls: [...new Set([...before.calls, group])]});

const numberOf = (channel: string) => Number(channel.slice('small:'.length));
