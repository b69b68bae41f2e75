import {isNews, mayWrite, receive} from '../../main/web/state/room';
import {left, planned, shifted} from '../../main/web/state/round';
import {told} from '../../main/web/state/told';
import type {Phase, Turn} from '../../main/web/wire/frames';
import {ada, after, entry, welcome} from './people-of-a-room';
import {expect, it} from './sentences';

const phase = (kind: string, voice: Phase['voice'] = 'everyone'): Phase =>
  ({kind, title: {en: kind, fr: kind}, length: 600_000, voice, meanwhile: 'signs'});
const resting: Turn = {standing: 'resting', order: [], presenters: [], meanwhile: 'signs'};
const piece = (seq: number, change: Partial<Turn> = {}) => entry('piece', seq, {...resting, ...change} as object);
const agenda = ['check_in', 'sharing', 'discussion', 'check_out'].map(kind => phase(kind));
const planning = welcome({round: {agenda, piece: resting, hands: []}});

it('the piece is where the last entry says', () => {
  const room = after(planning, piece(1, {standing: 'offered', holder: 'ben', order: ['sam']}), piece(2, {standing: 'held', holder: 'ben', ends: 9_000}));
  expect(room.round.turn, {standing: 'held', holder: 'ben', order: [], ends: 9_000, until: undefined, extended: undefined, presenters: [], meanwhile: 'signs'});
});

it('while somebody shares I do not write, but a facilitator does, and so do I when text is allowed', () => {
  const held = piece(1, {standing: 'held', holder: 'ben'});
  expect([mayWrite(after(planning, held)), mayWrite(after({...planning, you: ada}, held))], [false, true]);
  expect(mayWrite(after(planning, piece(1, {standing: 'held', holder: 'ben', meanwhile: 'text'}))), true);
  expect(mayWrite(after(planning, piece(1, {standing: 'held', holder: 'sam'}))), true);
});

it('whoever brought something listens while the others speak', () => {
  const about = entry('phase_began', 1, {index: 3, phase: phase('discussion', 'others'), began: 0, ends: 9});
  expect(mayWrite(after(planning, about, piece(2, {presenters: ['sam']}))), false);
  expect(mayWrite(after(planning, about, piece(2, {presenters: ['ben']}))), true);
});

it('a sign is for one share and is gone with it', () => {
  const signed = after(planning, piece(1, {standing: 'held', holder: 'ben'}), entry('signed', 2, {seat: 'sam', sign: 'me_too'}));
  expect(signed.round.signs, {sam: 'me_too'});
  expect(receive(signed, piece(3, {standing: 'held', holder: 'ben', ends: 5}), 0).round.signs, {sam: 'me_too'});
  expect(receive(signed, piece(3), 0).round.signs, {});
});

it('a turn is told once, and its order and its time are no news', () => {
  const offered = piece(1, {standing: 'offered', holder: 'sam'});
  const room = after(planning, offered);
  expect(told(room, offered, 'all')?.key, 'room.told.piece.offered.you');
  const longer = piece(2, {standing: 'offered', holder: 'sam', order: ['ben']});
  expect(told(receive(room, longer, 0), longer, 'all'), undefined);
  const passed = piece(2, {standing: 'offered', holder: 'ben'});
  expect(told(receive(room, passed, 0), passed, 'room')?.args, ['Benoît']);
});

it('what is heard while catching up is not told', () => {
  expect(isNews(after(planning, piece(1)), piece(2)), true);
  expect(isNews(after({...planning, channels: [{name: 'group', seq: 5, epoch: 'e1'}]}), piece(2)), false);
});

it('on hold time stands still and goes on with what was left', () => {
  const sharing = piece(1, {standing: 'held', holder: 'ben', ends: 60_000});
  const room = after(planning, sharing, entry('held', 2, {at: 20_000}), entry('resumed', 3, {at: 50_000}));
  expect(room.round.turn.ends, 90_000);
  const came = after({...planning, room: {id: 'room', status: 'held', held: {reason: 'facilitator_hold', at: 20_000}}, round: {agenda, piece: {...resting, ends: 60_000}, hands: []}});
  expect(receive(came, entry('resumed', 1, {at: 25_000}), 0).round.turn.ends, 65_000);
});

it('time is told softly', () => {
  expect([left(240_001, 0), left(60_000, 0), left(1, 0), left(0, 0), left(0, 99)].map(({words, minutes}) => `${words} ${minutes}`),
    ['some 5', 'last 1', 'last 1', 'over 0', 'over 0']);
});

it('a phase to come is moved or left out, and what was stays', () => {
  const now = {index: 1, phase: agenda[0]!, began: 0, ends: 9};
  const {round} = after({...planning, round: {agenda, phase: now, piece: resting, hands: []}});
  expect([planned(round, 3, -1), planned(round, 3, 1), planned(round, 3, 0)], [[3, 2, 4], [2, 4, 3], [2, 4]]);
});

it('nobody is moved beyond the ends of the order', () => {
  expect([shifted(['a', 'b'], 'a', -1), shifted(['a', 'b'], 'a', 1), shifted(['a', 'b'], 'z', 1)], [['a', 'b'], ['b', 'a'], ['a', 'b']]);
});
