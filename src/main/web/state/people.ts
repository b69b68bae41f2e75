import type {Entry, Person, Seat} from '../wire/frames';

const quietAway = 30_000;
const goneAway = 90_000;

/** Everybody this seat has heard of, who is connected, and since when the others are not (ms). */
export interface People {
  readonly known: Readonly<Record<Seat, Person>>;
  readonly awaySince: Readonly<Record<Seat, number>>;
}

export const nobody: People = {known: {}, awaySince: {}};

export function welcomed(people: People, listed: readonly Person[]): People {
  const known = {...people.known};
  for (const person of Object.values(known)) known[person.seat] = {...person, status: 'left'};
  for (const person of listed) known[person.seat] = person;
  return {...people, known};
}

/** Who is connected now; whoever is missing from it is away from this moment on. */
export function present(people: People, seats: readonly Seat[], now: number): People {
  const away = Object.keys(people.known).filter(seat => !seats.includes(seat));
  return {...people, awaySince: Object.fromEntries(away.map(seat => [seat, people.awaySince[seat] ?? now]))};
}

export function after(people: People, entry: Entry): People {
  const seat = entry.seat;
  if (!seat) return people;
  switch (entry.type) {
    case 'knocked': return changed(people, seat, {name: entry.name!, role: entry.role!, status: 'waiting', shows: entry.shows});
    case 'entered': return changed(people, seat, {name: entry.name!, role: entry.role!, status: 'admitted', shows: entry.shows});
    case 'admitted': return changed(people, seat, {status: 'admitted'});
    case 'taken_over': return changed(people, seat, {role: 'facilitator', status: 'admitted'});
    case 'role_changed': return changed(people, seat, {role: entry.role!});
    case 'chat_off': return changed(people, seat, {chatOff: {by: entry.by, at: entry.at, until: entry.until}});
    case 'chat_on': return changed(people, seat, {chatOff: undefined});
    case 'returned':
    case 'contested': return changed(people, seat, {status: 'waiting'});
    case 'left':
    case 'stopped_waiting':
    case 'removed': return changed(people, seat, {status: 'left'});
    default: return people;
  }
}

/** A short break is nobody's business: it shows after half a minute. */
export function isAway(people: People, seat: Seat, now: number): boolean {
  const since = people.awaySince[seat];
  return since !== undefined && now - since >= quietAway;
}

/** Whoever is away for longer is gone for now; the place is kept. */
export function isGone(people: People, seat: Seat, now: number): boolean {
  const since = people.awaySince[seat];
  return since !== undefined && now - since >= goneAway;
}

/** Whether somebody who was inside is not any more, for whatever reason. */
export const someoneWent = (before: People, now: People) =>
  withStatus(before, 'admitted').some(({seat}) => now.known[seat]?.status !== 'admitted');

/** Facilitators first, then by name, so that nobody moves about in the list. */
export function withStatus(people: People, status: Person['status']): Person[] {
  return Object.values(people.known)
    .filter(person => person.status === status)
    .sort((a, b) => a.role.localeCompare(b.role) || a.name.localeCompare(b.name));
}

function changed(people: People, seat: Seat, change: Partial<Person>): People {
  const before = people.known[seat] ?? {seat, name: '', role: 'participant', status: 'admitted'};
  return {...people, known: {...people.known, [seat]: {...before, ...change}}};
}
