import {inNoGroup, isSplit, mine, minutesLeft, nearest} from '../../main/web/state/groups';
import {isHole, receive, timeline} from '../../main/web/state/room';
import {told} from '../../main/web/state/told';
import type {Entry} from '../../main/web/wire/frames';
import {ada, after, entry, welcome} from './people-of-a-room';
import {expect, it} from './sentences';

const pair = {group: 1, seats: ['sam', 'ben']};
const split = (seq: number, more: Partial<Entry> = {}) => entry('groups', seq, {cause: 'split', by: 'ada', groups: [pair], ...more});
const changed = (seq: number, more: Partial<Entry> = {}) =>
  entry('group_changed', seq, {channel: 'small:1', seats: ['sam', 'ben'], came: [], went: [], ...more});
const inGroup = (text: string, seq: number) => entry('group_said', seq, {channel: 'small:1', seat: 'ben', text, attempt: `a-${seq}`});

it('everybody is together until the room is split', () => {
  expect(isSplit(after(welcome())), false);
  expect(mine(after(welcome(), split(1)))?.group, 1);
});

it('the groups are what the last entry says', () => {
  expect(isSplit(after(welcome(), split(1), split(2, {cause: 'back', groups: []}))), false);
});

it('who is in no group waits in the room', () => {
  expect(inNoGroup(after(welcome(), split(1, {groups: [{group: 1, seats: ['ben']}]}))).map(({seat}) => seat), ['sam']);
});

it('a welcome shows the groups and is not undone by what came before it', () => {
  const room = after(welcome({groups: {groups: [pair], calls: {1: {}}}, channels: [{name: 'group', seq: 5, epoch: 'e1'}]}));
  expect(room.groups.calls, [1]);
  expect(isSplit(receive(room, split(4, {groups: []}), 0)), true);
  expect(isSplit(receive(receive(room, split(5), 0), split(6, {groups: []}), 0)), false);
});

it('a call stands until a facilitator is there', () => {
  const calling = after(welcome({you: ada}), split(1), entry('group_calls', 1, {channel: 'staff', group: 1, seat: 'ben'}));
  expect(calling.groups.calls, [1]);
  expect(receive(calling, split(2, {cause: 'entered', groups: [{...pair, facilitator: 'ada'}]}), 0).groups.calls, []);
});

it('who comes to a group again begins it anew and misses nothing', () => {
  const left = after(welcome(), changed(1, {came: ['sam', 'ben']}), inGroup('one', 2));
  const again = changed(7, {came: ['sam']});
  expect(isHole(left, again), false);
  expect(timeline(receive(left, again, 0), 'small:1').lines.length, 1);
  expect(isHole(left, inGroup('lost', 7)), true);
});

it('a change is said once, to those whom it concerns', () => {
  const room = after(welcome(), split(1));
  expect(told(room, split(1), 'all')?.key, 'room.told.groups.split');
  expect(told(room, changed(1, {came: ['sam', 'ben']}), 'all'), undefined);
  expect(told(room, changed(2, {came: ['ben']}), 'all')?.key, 'room.told.groups.came');
  expect(told(room, split(2, {cause: 'moved', seat: 'ben'}), 'all'), undefined);
  expect(told(room, split(3, {cause: 'moved', seat: 'sam'}), 'all')?.key, 'room.told.groups.moved');
});

it('what is said in the group and to all groups is read aloud', () => {
  const room = after(welcome(), split(1));
  expect(told(room, inGroup('hello', 2), 'all')?.key, 'room.told.said');
  expect(told(room, entry('broadcast', 2, {seat: 'ada', text: 'soon'}), 'all')?.key, 'room.told.broadcast');
});

it('somebody alone is brought to the smallest of the other groups', () => {
  const alone = {group: 1, seats: ['sam']};
  const room = after(welcome(), split(1, {groups: [alone, {group: 2, seats: ['a', 'b', 'c']}, {group: 3, seats: ['d', 'e']}]}));
  expect(nearest(room, room.groups.groups[0])?.group, 3);
});

it('what is left of a notice is told in minutes', () => {
  expect([61_000, 60_000, 30_000, 29_999, -5, 130_000].map(left => minutesLeft(left, 0)), [1, 1, 1, 0, 0, 2]);
});
