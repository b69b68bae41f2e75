import type {Entry, Phase, PhaseNow, Seat, Turn, Welcome} from '../wire/frames';
import type {Part} from './part';
import type {Room} from './room';

const minute = 60_000;

/** How the group takes turns: the phases, where the talking piece is, whose hands are up, and signs of support. */
export interface Round {
  readonly phases: readonly Phase[];
  readonly now?: PhaseNow;
  readonly turn: Turn;
  readonly hands: readonly Seat[];
  /** The last sign of each person for the one who shares; gone with the share. */
  readonly signs: Readonly<Record<Seat, string>>;
  /** The entry by which the piece came to where it is: only that is worth a word. */
  readonly movedBy: number;
  /** The piece went from hand to hand in this phase already. */
  readonly wentRound: boolean;
  /** Since when everything stands still (the server's time). */
  readonly heldAt?: number;
}

const resting: Turn = {standing: 'resting', order: [], presenters: [], meanwhile: 'text'};

export const round: Part<Round> = {
  start: {phases: [], turn: resting, hands: [], signs: {}, movedBy: 0, wentRound: false},
  welcomed: (before, {round, room}) => (round ? {...welcomed(before, round), heldAt: room.held?.at} : before),
  after,
};

function welcomed(before: Round, {agenda, phase, piece, hands}: NonNullable<Welcome['round']>): Round {
  return {phases: agenda, now: phase, turn: piece, hands, signs: isSame(before.turn, piece) ? before.signs : {}, movedBy: 0, wentRound: piece.holder !== undefined || before.wentRound && phase?.index === before.now?.index};
}

function after(before: Round, entry: Entry): Round {
  switch (entry.type) {
    case 'agenda': return {...before, phases: entry.phases!};
    case 'phase_began': return {...before, wentRound: false, now: {index: entry.index!, phase: entry.phase!, began: entry.began!, ends: entry.ends!}};
    case 'piece': return moved(before, entry);
    case 'hands': return {...before, hands: entry.seats!};
    case 'held': return {...before, heldAt: before.heldAt ?? entry.at};
    case 'resumed': return goesOn(before, entry.at);
    case 'signed': return {...before, signs: {...before.signs, [entry.seat!]: entry.sign!}};
    default: return before;
  }
}

function moved(before: Round, entry: Entry): Round {
  const {standing, holder, order, ends, until, extended, presenters, meanwhile} = entry as unknown as Turn;
  const turn = {standing, holder, order, ends, until, extended, presenters, meanwhile};
  return isSame(before.turn, turn) ? {...before, turn} : {...before, turn, signs: {}, movedBy: entry.seq, wentRound: before.wentRound || turn.holder !== undefined};
}

/** Time stood still: what was to come, comes so much later. */
function goesOn(before: Round, at: number): Round {
  const {now, turn, heldAt} = before;
  if (heldAt === undefined) return before;
  const later = (time: number | undefined) => time && time + at - heldAt;
  return {
    ...before,
    now: now && {...now, ends: later(now.ends)!},
    turn: {...turn, ends: later(turn.ends), until: later(turn.until)},
    heldAt: undefined,
  };
}

const isSame = (one: Turn, other: Turn) =>
  one.standing === other.standing && one.holder === other.holder && (one.until === undefined) === (other.until === undefined);

export const sharing = ({round}: Room): Seat | undefined => (round.turn.standing === 'held' ? round.turn.holder : undefined);

/** Time goes on: the session has begun, and is not on hold. */
export const isGoingOn = ({status}: Room) => status === 'live' || status === 'closing';

export const isGoingRound = ({turn}: Round) => turn.holder !== undefined || turn.order.length > 0;

/** Why this person cannot write to the group just now, if a turn is the reason. */
export function silencedBy(room: Room): 'sharing' | 'listening' | undefined {
  const {turn, now} = room.round;
  const you = room.you?.seat;
  if (room.you?.role === 'facilitator' || !you) return undefined;
  if (now?.phase.voice === 'others' && turn.presenters.includes(you)) return 'listening';
  return sharing(room) && sharing(room) !== you && turn.meanwhile === 'signs' ? 'sharing' : undefined;
}

/** How much time is left, as people say it: some minutes, the last one, or none. Nobody is cut off. */
export function left(ends: number, now: number): {words: 'some' | 'last' | 'over'; minutes: number} {
  const remains = ends - now;
  if (remains <= 0) return {words: 'over', minutes: 0};
  return {words: remains <= minute ? 'last' : 'some', minutes: Math.ceil(remains / minute)};
}

/** The numbers of the phases to come after one of them was moved by a place, or left out. */
export function planned({phases, now}: Round, index: number, by: -1 | 0 | 1): number[] {
  const first = (now?.index ?? 0) + 1;
  const rest = phases.map((_, i) => i + 1).filter(number => number >= first);
  return by === 0 ? rest.filter(number => number !== index) : shifted(rest, index, by);
}

/** The order after one in it was moved by a place. */
export function shifted<T>(order: readonly T[], one: T, by: -1 | 1): T[] {
  const at = order.indexOf(one);
  const to = at + by;
  if (at < 0 || to < 0 || to >= order.length) return [...order];
  const next = [...order];
  [next[at], next[to]] = [next[to]!, next[at]!];
  return next;
}
