import {courseAfter, isLate, minutesLeft, noCourse, sign, statusOf, type Course} from '../../main/web/state/course';
import {after, ada, entry, welcome} from './people-of-a-room';
import {expect, it} from './sentences';

const minute = 60_000;
const untilEight: Course = {...noCourse, ends: 60 * minute};

it('on hold a session keeps its stage and goes on with it', () => {
  const closing = courseAfter(untilEight, entry('closing', 1));
  const held = courseAfter(closing, entry('held', 2, {reason: 'facilitator_lost', ends: 9}));
  expect([statusOf(held), statusOf(courseAfter(held, entry('resumed', 3)))], ['held', 'closing']);
});

it('what was extended while it closed goes on, with a later end', () => {
  const closing = courseAfter(untilEight, entry('closing', 1));
  const longer = courseAfter(closing, entry('extended', 2, {ends: 65 * minute, by: 'ada'}));
  expect([longer.stage, longer.ends, longer.extended], ['live', 65 * minute, 5]);
});

it('signs are given to facilitators at fifteen, ten and five minutes, to everybody at five', () => {
  const at = (left: number, facilitates: boolean) => sign(untilEight, (60 - left) * minute, facilitates);
  expect([16, 15, 10, 5].map(left => at(left, true)), [undefined, 15, 10, 5]);
  expect([16, 15, 10, 5].map(left => at(left, false)), [undefined, undefined, undefined, 5]);
});

it('without a planned end there is no time left to speak of', () => {
  expect(minutesLeft(noCourse, 0), undefined);
});

it('a session whose time has come and that nobody began is waited for', () => {
  const doors: Course = {...noCourse, stage: 'doors_open', starts: 9};
  expect([isLate(doors, 8), isLate(doors, 9)], [false, true]);
});

it('facilitators see who leads and who is lost until they are found', () => {
  const staff = after(welcome({you: ada}), entry('leads', 1, {channel: 'staff', seat: 'ada'}), entry('lost', 2, {channel: 'staff', seats: ['ben']}));
  expect([staff.course.lead, staff.course.lost], ['ada', {ben: 2_000}]);
  expect(after(welcome(), entry('lost', 1, {seats: ['ben']}), entry('found', 2, {seats: ['ben']})).course.lost, {});
});

it('a session that ends for our sake excuses everybody', () => {
  expect(after(welcome(), entry('ended', 1, {outcome: 'excused'})).course.outcome, 'excused');
});
