import {caughtUp, lostTexts} from '../../main/web/state/loss';
import {after, entry, said, sam, welcome} from './people-of-a-room';
import {expect, it} from './sentences';

const before = after(welcome(), said('sam', 1, 'mine', 'first'), said('ben', 2, 'his', 'other'));
const lost = (...entries: ReturnType<typeof entry>[]) => lostTexts(before, after(welcome(), ...entries)).map(({text}) => text);

it('an own text that is gone after a failure is noticed', () => {
  expect(lost(entry('entered', 1, {seat: 'ben'})), ['mine']);
});

it('an own text that still stands is not lost, whatever its number', () => {
  expect(lost(said('sam', 7, 'mine', 'first')), []);
});

it('an own text that was hidden meanwhile is not lost', () => {
  expect(lost(entry('gone', 1, {seat: 'sam', why: 'hidden'})), []);
});

it('losses are looked for only when everything has arrived', () => {
  const behind = after(welcome({channels: [{name: 'group', seq: 2, epoch: 'e1'}]}), said('ben', 1, 'a'));
  expect(caughtUp(behind), false);
  expect(caughtUp(after(welcome({channels: [{name: 'group', seq: 1, epoch: 'e1'}]}), said('ben', 1, 'a'))), true);
});

it('what somebody said before they were sent to the door is not theirs to hear, and not lost', () => {
  expect(lostTexts(before, after(welcome({you: {...sam, status: 'waiting'}}))), []);
  const again = after(welcome(), entry('entered', 5, {seat: 'sam'}));
  expect(lostTexts(before, again), []);
});

it('what somebody said among facilitators is not lost when they lead no more', () => {
  const led = after(welcome({you: {...sam, role: 'facilitator'}}), entry('conferred', 1, {channel: 'staff', seat: 'sam', text: 'among us', attempt: 'a1'}));
  expect(lostTexts(led, after(welcome())), []);
});
