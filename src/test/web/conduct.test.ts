import {open} from '../../main/web/state/conduct';
import {mayWrite} from '../../main/web/state/room';
import {told} from '../../main/web/state/told';
import {ada, after, entry, welcome} from './people-of-a-room';
import {expect, it} from './sentences';

const staff = welcome({you: ada});
const removed = entry('removed', 1, {channel: 'seat:ben', seat: 'ben', by: 'eli'});

it('what was ruled can be taken back for half a minute', () => {
  const room = after(staff, removed);
  const {at} = room.conduct.ruled[0];
  expect([at, at + 29_999, at + 30_000].map(now => open(room.conduct, now).length), [1, 1, 0]);
});

it('what was taken back is not offered again', () => {
  expect(after(staff, removed, entry('readmitted', 1, {channel: 'staff', seat: 'ben', by: 'ada'})).conduct.ruled, []);
});

it('in a quiet minute nobody writes, and then everybody does', () => {
  const begun = entry('quiet_begun', 1, {by: 'ada', ends: 60_000});
  expect(mayWrite(after(welcome(), begun)), false);
  expect(mayWrite(after(staff, begun)), false);
  expect(mayWrite(after(welcome(), begun, entry('quiet_over', 2))), true);
});

it('the minute moves by as long as the room was on hold', () => {
  const held = {...entry('held', 2, {by: 'ada'}), at: 10_000};
  const resumed = {...entry('resumed', 3, {by: 'ada'}), at: 35_000};
  const room = after(welcome(), entry('quiet_begun', 1, {by: 'ada', ends: 60_000}), held, resumed);
  expect(room.conduct.quiet?.ends, 85_000);
});

it('a nudge is read aloud to the one it is for, in their own words', () => {
  const nudged = entry('nudged', 1, {channel: 'seat:sam', seat: 'sam', by: 'ada', prompt: 'make_room'});
  expect(told(after(welcome()), nudged, 'room')?.key, 'room.nudge.make_room');
  expect(told(after(staff), nudged, 'room'), undefined);
});
