import {holdAct, letInAct, nextAct} from '../../main/web/state/console';
import type {Entry, Person, Phase, Turn} from '../../main/web/wire/frames';
import {ada, after, ben, entry, welcome} from './people-of-a-room';
import {expect, it} from './sentences';

const phase = (kind: string, turn?: number): Phase =>
  ({kind, title: {en: kind, fr: kind}, length: 600_000, turn, voice: 'everyone', meanwhile: 'signs'});
const resting: Turn = {standing: 'resting', order: [], presenters: [], meanwhile: 'signs'};
const agenda = [phase('arriving'), phase('check_in', 60_000), phase('closing')];
const planning = welcome({you: ada, round: {agenda, piece: resting, hands: []}});
const piece = (seq: number, change: Partial<Turn>) => entry('piece', seq, {...resting, ...change} as Partial<Entry>);
const checkIn = entry('phase_began', 1, {index: 2, phase: agenda[1], began: 0, ends: 9});
const words = (...entries: Entry[]) => nextAct(after(planning, ...entries)).words;
const waits = (seat: string, seq: number) => entry('knocked', seq, {channel: 'staff', seat, name: seat, role: 'participant'});

it('what comes next is the plan, then a round, then each turn, then the plan again', () => {
  expect(nextAct(after(planning)), {words: 'room.console.phase', about: 'arriving', wish: {type: 'next_phase'}});
  expect(words(checkIn), 'room.console.round');
  expect(words(checkIn, piece(2, {order: ['ben', 'sam']})), 'room.console.offer');
  expect(words(checkIn, piece(2, {standing: 'offered', holder: 'ben'})), 'room.console.skip');
  expect(words(checkIn, piece(2, {standing: 'held', holder: 'ben'}), piece(3, {})), 'room.console.phase');
});

it('whoever is sharing is not interrupted, and on hold nothing comes next', () => {
  expect(nextAct(after(planning, piece(1, {standing: 'held', holder: 'ben'}))).wish, undefined);
  expect(nextAct(after(planning, entry('held', 1, {by: 'ada'}))).wish, undefined);
});

it('a session begins with its beginning, by whoever leads', () => {
  const doors = welcome({you: ada, course: {stage: 'doors_open', starts: 9, extended: 0}, room: {id: 'room', status: 'doors_open'}});
  expect(nextAct(after(doors)).wish, {type: 'begin'});
  expect(nextAct(after(doors, entry('leads', 1, {channel: 'staff', seat: 'ben'}))).wish, undefined);
});

it('whoever came first is let in first, and nobody while the room is on hold', () => {
  const zoe: Person = {...ben, seat: 'zoe', name: 'Zoé', status: 'waiting'};
  const room = after(welcome({you: ada, people: [ada, zoe]}), waits('al', 1));
  expect(letInAct(room).wish, {type: 'admit', seat: 'zoe'});
  expect(letInAct(after(welcome({you: ada, people: [ada, zoe]}), entry('held', 1, {by: 'ada'}))).wish, undefined);
  expect(letInAct(after(welcome({you: ada}))).wish, undefined);
});

it('a room that lost its facilitators is taken up in a way of its own', () => {
  expect(holdAct(after(planning, entry('held', 1, {by: 'ada'}))).wish, {type: 'resume'});
  expect(holdAct(after(planning, entry('held', 1, {reason: 'facilitator_lost'}))).wish, undefined);
});
