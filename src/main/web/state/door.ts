import type {Channel, DoorView, Entry, Seat, Welcome} from '../wire/frames';
import type {Part} from './part';

/** Why somebody waits; facilitators also know which two do not agree. */
export interface Standing extends DoorView { admit?: Seat; notNow?: Seat; by?: Seat }

/** How the door stands: for whom it is shut and why, who is called away, and what one was told while waiting. */
export interface Door {
  /** How far each channel had come when we were welcomed: what stands in there is in the welcome already. */
  readonly heads: Readonly<Record<Channel, number>>;
  readonly locked: boolean;
  readonly waiting: Readonly<Record<Seat, Standing>>;
  /** Since when (ms) somebody is called away. */
  readonly away: Readonly<Record<Seat, number>>;
  /** What a facilitator had told to somebody who waits. */
  readonly told: Readonly<Record<Seat, string>>;
  /** This person was let in while the others were talking already. */
  readonly cameIn: boolean;
}

export const start: Door = {heads: {}, locked: false, waiting: {}, away: {}, told: {}, cameIn: false};

/** After these nobody waits for what they were told. */
const ends = ['admitted', 'removed', 'returned', 'stopped_waiting'];

export const door: Part<Door> = {start, welcomed, after};

function welcomed(before: Door, welcome: Welcome): Door {
  const people = [...welcome.people, welcome.you];
  const waited = welcome.you.seat in before.waiting;
  return {
    ...before,
    heads: Object.fromEntries(welcome.channels.map(({name, seq}) => [name, seq])),
    locked: welcome.locked !== undefined,
    waiting: Object.fromEntries(people.flatMap(({seat, door: shut}) => (shut ? [[seat, {...before.waiting[seat], ...shut}]] : []))),
    away: Object.fromEntries(people.flatMap(({seat, steppedAway}) => (steppedAway ? [[seat, steppedAway]] : []))),
    cameIn: before.cameIn || waited && welcome.you.status === 'admitted',
  };
}

function after(before: Door, entry: Entry): Door {
  const told = {...before, told: toldAfter(before.told, entry)};
  return entry.seq > (before.heads[entry.channel] ?? 0) ? changed(told, entry) : told;
}

/** Kept by nobody but the log, so it is read there also when catching up. */
function toldAfter(told: Door['told'], {type, seat, preset}: Entry): Door['told'] {
  if (type === 'asked_to_wait') return {...told, [seat!]: preset!};
  return ends.includes(type) ? without(told, seat!) : told;
}

function changed(before: Door, entry: Entry): Door {
  const {seat, at} = entry;
  switch (entry.type) {
    case 'locked': return {...before, locked: true};
    case 'unlocked': return {...before, locked: false};
    case 'stepped_away': return {...before, away: {...before.away, [seat!]: at}};
    case 'came_back':
    case 'left': return {...before, away: without(before.away, seat!)};
    case 'asked_to_wait': return isToldNotNow(before, seat!) ? standing(before, seat!, {state: 'waiting'}) : before;
    case 'admitted':
    case 'removed':
    case 'stopped_waiting': return {...before, waiting: without(before.waiting, seat!)};
    default: return ruled(before, entry);
  }
}

function ruled(before: Door, entry: Entry): Door {
  const {seat, by, reason, admit, notNow} = entry;
  switch (entry.type) {
    case 'knocked': return standing(before, seat!, before.waiting[seat!] ?? {state: 'waiting'});
    case 'admitted_next': return standing(before, seat!, {state: 'next', by});
    case 'not_now': return standing(before, seat!, {state: 'not_now', reason, by});
    case 'returned': return standing(before, seat!, {state: 'returned', by});
    case 'contested': return standing(before, seat!, {state: 'contested', admit, notNow});
    default: return before;
  }
}

const standing = (before: Door, seat: Seat, how: Standing): Door => ({...before, waiting: {...before.waiting, [seat]: how}});

function without<T>(all: Readonly<Record<Seat, T>>, seat: Seat): Record<Seat, T> {
  return Object.fromEntries(Object.entries(all).filter(([one]) => one !== seat)) as Record<Seat, T>;
}

export const isToldNotNow = (door: Door, seat: Seat) => door.waiting[seat]?.state === 'not_now';
