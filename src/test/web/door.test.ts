import {isGone, present, someoneWent, welcomed} from '../../main/web/state/people';
import {told} from '../../main/web/state/told';
import {ada, after, ben, entry, sam, welcome} from './people-of-a-room';
import {expect, it} from './sentences';

const leads = {...sam, role: 'facilitator' as const};
const waits = {...ben, status: 'waiting' as const, door: {state: 'waiting'}};
const facilitating = welcome({you: leads, people: [ada, leads, waits], channels: []});
const ofBen = (type: string, seq: number, more = {}) => entry(type, seq, {channel: 'seat:ben', seat: 'ben', ...more});
const ofStaff = (type: string, seq: number, more = {}) => entry(type, seq, {channel: 'staff', ...more});

it('who waits is told why by the welcome', () => {
  const room = after(welcome({you: {...sam, status: 'waiting', door: {state: 'not_now', reason: 'full'}}, people: [], channels: []}));
  expect(room.door.waiting.sam, {state: 'not_now', reason: 'full'});
});

it('what a facilitator had told to somebody is kept until they come in', () => {
  const waiting = after(facilitating, ofBen('asked_to_wait', 1, {by: 'ada', preset: 'seen'}));
  expect(waiting.door.told.ben, 'seen');
  expect(after(facilitating, ofBen('asked_to_wait', 1, {preset: 'seen'}), ofBen('admitted', 2)).door.told.ben, undefined);
});

it('who was told "not now" waits again once asked to wait', () => {
  const refused = ofBen('not_now', 1, {reason: 'late'});
  expect(after(facilitating, refused).door.waiting.ben?.state, 'not_now');
  expect(after(facilitating, refused, ofBen('asked_to_wait', 2, {preset: 'seen'})).door.waiting.ben?.state, 'waiting');
});

it('who is taken back is in the waiting room, whatever the group is told', () => {
  const inside = welcome({you: leads, people: [ada, leads, ben], channels: []});
  const room = after(inside, entry('left', 1, {seat: 'ben'}), ofBen('returned', 1, {by: 'ada'}));
  expect([room.people.known.ben.status, room.door.waiting.ben?.state], ['waiting', 'returned']);
});

it('who is contested waits, and facilitators know why', () => {
  const contested = ofStaff('contested', 1, {seat: 'ben', admit: 'ada', notNow: 'sam'});
  const room = after(facilitating, contested);
  expect([room.people.known.ben.status, room.door.waiting.ben?.state], ['waiting', 'contested']);
  expect(told(room, contested, 'all')?.key, 'room.told.contested');
});

it('who was let in before and waits again is in the waiting room', () => {
  const you = {...sam, status: 'waiting' as const, door: {state: 'waiting'}};
  const again = welcome({you, people: [], channels: [{name: 'seat:sam', seq: 1, epoch: 'e1'}]});
  const room = after(again, entry('admitted', 1, {channel: 'seat:sam', seat: 'sam', by: 'ada'}));
  expect([room.you?.status, room.door.waiting.sam?.state], ['waiting', 'waiting']);
});

it('what somebody was told is read again when catching up', () => {
  const again = {...facilitating, channels: [{name: 'seat:ben', seq: 1, epoch: 'e1'}]};
  expect(after(again, ofBen('asked_to_wait', 1, {preset: 'seen'})).door.told.ben, 'seen');
});

it('who is called away is away until they are back', () => {
  const away = entry('stepped_away', 1, {seat: 'ben'});
  expect(after(welcome(), away).door.away, {ben: 1_000});
  expect(after(welcome(), away, entry('came_back', 2, {seat: 'ben'})).door.away, {});
});

it('who waited and is let in is told once where they are', () => {
  const waiting = welcome({you: {...sam, status: 'waiting', door: {state: 'waiting'}}, people: [], channels: []});
  expect(after(waiting, welcome({resumed: true})).door.cameIn, true);
  expect(after(welcome()).door.cameIn, false);
});

it('a locked door is open again when it is unlocked', () => {
  expect(after(facilitating, ofStaff('locked', 1, {by: 'ada'})).door.locked, true);
  expect(after(facilitating, ofStaff('locked', 1), ofStaff('unlocked', 2)).door.locked, false);
});

it('whoever does not come in with all the others is not forgotten', () => {
  const some = ofStaff('admitted_all', 1, {by: 'ada', outcomes: [{seat: 'ben', what: 'not_now'}]});
  const all = ofStaff('admitted_all', 1, {by: 'ada', outcomes: [{seat: 'ben', what: 'admitted'}]});
  expect(told(after(facilitating, some), some, 'all')?.args, ['1']);
  expect(told(after(facilitating, all), all, 'all'), undefined);
});

it('whoever was inside and is put back, goes or is not listed any more went', () => {
  const inside = welcome({you: leads, people: [ada, leads, ben], channels: []});
  const then = (...entries: Parameters<typeof after>[1][]) => someoneWent(after(inside).people, after(inside, ...entries).people);
  expect([then(ofBen('returned', 1, {by: 'ada'})), then(entry('left', 1, {seat: 'ben'})), then()], [true, true, false]);
  expect(someoneWent(after(inside).people, after(inside, facilitating).people), true);
  expect(someoneWent(after(facilitating).people, after(facilitating, ofBen('not_now', 1)).people), false);
});

it('after a minute and a half somebody is gone for now', () => {
  const people = present(welcomed({known: {}, awaySince: {}}, [ada, ben]), ['ada'], 0);
  expect([isGone(people, 'ben', 89_999), isGone(people, 'ben', 90_000)], [false, true]);
});
