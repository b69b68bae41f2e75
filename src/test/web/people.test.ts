import {isAway, nobody, present, welcomed} from '../../main/web/state/people';
import {ada, ben, sam} from './people-of-a-room';
import {expect, it} from './sentences';

const everybody = welcomed(nobody, [ada, ben, sam]);

it('a short break is not shown', () => {
  expect(isAway(present(everybody, ['ada', 'sam'], 0), 'ben', 29_999), false);
});

it('after half a minute somebody is shown as away', () => {
  expect(isAway(present(everybody, ['ada', 'sam'], 0), 'ben', 30_000), true);
});

it('an absence is counted from its beginning, however often it is told', () => {
  const told = present(present(everybody, ['ada'], 0), ['ada'], 25_000);
  expect(isAway(told, 'ben', 30_000), true);
});

it('who is back is not away', () => {
  expect(isAway(present(present(everybody, ['ada'], 0), ['ada', 'ben'], 40_000), 'ben', 99_000), false);
});
