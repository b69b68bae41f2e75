import {newAttempt} from '../../main/web/wire/attempt';
import {pause} from '../../main/web/wire/backoff';
import {after, ending} from '../../main/web/wire/closing';
import {expect, it} from './sentences';

it('the pause before coming back doubles from 0.2 s to 5 s', () => {
  expect([0, 1, 2, 5, 30].map(failures => pause(failures, 1)), [200, 400, 800, 5_000, 5_000]);
});

it('nobody comes back at quite the same moment', () => {
  expect([pause(3, 0), pause(3, 0.5), pause(3, 1)], [800, 1_200, 1_600]);
});

it('a passing failure brings one back, and nothing else does', () => {
  expect([1001, 1006, 4008].map(after), ['come-back', 'come-back', 'come-back']);
  expect([1002, 1009, 4000, 4003, 4004, 4009, 4010].map(after), Array(7).fill('stay-away'));
  expect([after(4001), after(4029)], ['new-ticket', 'come-back-slowly']);
});

it('each end has its page', () => {
  expect([4001, 4003, 4004, 4009, 4010, 4000].map(ending), ['sign_in', 'removed', 'gone', 'elsewhere', 'ended', 'broken']);
});

it('an attempt is an id the server accepts, and never the same twice', () => {
  const [one, other] = [newAttempt(), newAttempt()];
  expect([/^[A-Za-z0-9_-]{22}$/.test(one), one === other], [true, false]);
});
