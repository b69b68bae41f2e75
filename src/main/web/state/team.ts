import type {Entry, Seat, Welcome} from '../wire/frames';
import {isAway, type People, withStatus} from './people';

const minute = 60_000;
const timeToSpeak = 10 * minute;
const longQuiet = 25 * minute;
const soonAfter = 2 * minute;
const worthKnowing = 5 * minute;

/** Which facilitator is with a person, and until when unless it is said again. */
export interface Claim { readonly by: Seat; readonly until: number }

/** How the facilitators share the work, and when people were last heard: never what they said. */
export interface Team {
  readonly claims: Readonly<Record<Seat, Claim>>;
  /** The first thing this seat heard at all (ms). */
  readonly began?: number;
  readonly since: Readonly<Record<Seat, number>>;
  readonly spoke: Readonly<Record<Seat, number>>;
  readonly left: Readonly<Record<Seat, number>>;
  /** Who has the talking piece: sharing aloud is speaking, too. */
  readonly holder?: Seat;
}

/** Something a facilitator may want to know about somebody, without a word of what was said. */
export interface Hint { readonly key: 'not_spoken' | 'quiet' | 'left_soon' | 'two_away'; readonly seat?: Seat; readonly value: number }

export const noTeam: Team = {claims: {}, since: {}, spoke: {}, left: {}};

export const teamWelcomed = (before: Team, {claims}: Welcome): Team =>
  ({...before, claims: Object.fromEntries((claims ?? []).map(({seat, by, until}) => [seat, {by, until}]))});

export function teamAfter(before: Team, entry: Entry): Team {
  const team = before.began === undefined ? {...before, began: entry.at} : before;
  if (entry.type === 'piece') return shared(team, entry);
  const seat = entry.seat;
  if (!seat) return team;
  switch (entry.type) {
    case 'claimed': return {...team, claims: {...team.claims, [seat]: {by: entry.by!, until: entry.until!}}};
    case 'unclaimed': return {...team, claims: without(team.claims, seat)};
    case 'entered': return {...team, since: {...team.since, [seat]: entry.at}, left: without(team.left, seat)};
    case 'said': return {...team, spoke: {...team.spoke, [seat]: entry.at}};
    case 'left': return {...team, left: {...team.left, [seat]: entry.at}, claims: without(team.claims, seat)};
    default: return team;
  }
}

/** The facilitator who is with a person now, if it is another than you. */
export function claimedBy({claims}: Team, seat: Seat, you: Seat | undefined, now: number): Seat | undefined {
  const claim = claims[seat];
  return claim && now < claim.until && claim.by !== you ? claim.by : undefined;
}

export function hints(team: Team, people: People, now: number): Hint[] {
  const here = withStatus(people, 'admitted').filter(({role}) => role === 'participant').map(({seat}) => seat);
  const away = here.filter(seat => isAway(people, seat, now)).length;
  return [
    ...Object.keys(team.left).flatMap(seat => leftSoon(team, seat, now)),
    ...(away >= 2 ? [{key: 'two_away', value: away} as const] : []),
    ...here.flatMap(seat => quiet(team, seat, now)),
  ];
}

function shared(team: Team, {at, turn}: Entry): Team {
  const spoke = Object.fromEntries([team.holder, turn?.holder].flatMap(seat => (seat ? [[seat, at]] : [])));
  return {...team, holder: turn?.holder, spoke: {...team.spoke, ...spoke}};
}

function leftSoon({left, spoke}: Team, seat: Seat, now: number): Hint[] {
  const passed = left[seat] - spoke[seat];
  return passed <= soonAfter && now - left[seat] < worthKnowing ? [{key: 'left_soon', seat, value: Math.round(passed / 1_000)}] : [];
}

function quiet({spoke, since, began}: Team, seat: Seat, now: number): Hint[] {
  if (spoke[seat] === undefined) {
    const waited = now - (since[seat] ?? began ?? now);
    return waited >= timeToSpeak ? [{key: 'not_spoken', seat, value: Math.floor(waited / minute)}] : [];
  }
  const passed = now - spoke[seat];
  return passed >= longQuiet ? [{key: 'quiet', seat, value: Math.floor(passed / minute)}] : [];
}

function without<T>(all: Readonly<Record<Seat, T>>, seat: Seat): Record<Seat, T> {
  return Object.fromEntries(Object.entries(all).filter(([one]) => one !== seat));
}
