import type {Seat, SupportCase, Wish} from '../wire/frames';
import {cards, isOpen} from './care';
import {leads} from './course';
import {isToldNotNow} from './door';
import type {Room} from './room';
import {isGoingOn} from './round';
import {titleOf} from './title';

/** One of the things facilitators do most: what it is called, about what or whom, and what it asks for; nothing when it is not possible now. */
export interface Act { readonly words: string; readonly about?: string; readonly seat?: Seat; readonly wish?: Wish }

const untaken = ['raised', 'seen', 'handed_over'];

/** What comes next: the beginning, a turn, a round, or the next step of the plan. Whoever is sharing is never cut off from here. */
export function nextAct(room: Room): Act {
  const {course, you, round: {turn}} = room;
  if (course.stage === 'doors_open' && leads(course, you?.seat)) return {words: 'room.course.begin', wish: {type: 'begin'}};
  if (!isGoingOn(room)) return {words: 'room.console.none'};
  if (turn.holder && turn.standing === 'held') return {words: 'room.console.sharing', seat: turn.holder};
  if (turn.holder) return {words: 'room.console.skip', seat: turn.holder, wish: {type: 'skip', seat: turn.holder}};
  if (turn.order[0]) return {words: 'room.console.offer', seat: turn.order[0], wish: {type: 'offer'}};
  return nextStep(room);
}

function nextStep({round: {phases, now, wentRound}}: Room): Act {
  const phase = phases[now?.index ?? 0];
  if (!phase || now?.phase.turn && !wentRound) return {words: 'room.console.round', wish: {type: 'start_round'}};
  return {words: 'room.console.phase', about: titleOf(phase), wish: {type: 'next_phase', ...(now && {seen: now.index})}};
}

/** Whoever came first and may come in. */
export function letInAct({people, door, status}: Room): Act {
  const first = Object.values(people.known).find(person =>
    person.status === 'waiting' && !isToldNotNow(door, person.seat) && door.waiting[person.seat]?.state !== 'contested');
  if (!first) return {words: 'room.console.nobody'};
  return {words: 'room.console.admit', seat: first.seat, ...(status !== 'held' && {wish: {type: 'admit', seat: first.seat}})};
}

/** Where nobody facilitated any more, taking the room up again is a thing of its own. */
export function holdAct({status, course}: Room): Act {
  if (status !== 'held') return {words: 'room.act.hold', wish: {type: 'hold'}};
  return course.hold?.reason === 'facilitator_lost' ? {words: 'room.act.hold'} : {words: 'room.act.resume', wish: {type: 'resume'}};
}

/** The request one should look at first. */
export function firstCard({care}: Room): SupportCase | undefined {
  const open = cards(care).filter(isOpen);
  return open.find(({status}) => untaken.includes(status)) ?? open[0];
}
