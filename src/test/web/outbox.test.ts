import {again, answered, due, heard, lineLost, lost, type Outbox, post, reset, sent} from '../../main/web/state/outbox';
import {answer, said} from './people-of-a-room';
import {expect, it} from './sentences';

const hello: Outbox = post([], {type: 'say', text: 'hello'}, 'first');
const onItsWay = sent(hello, hello, 0);
const states = (outbox: Outbox) => outbox.map(({attempt, state}) => `${attempt} ${state}`);

it('what is new goes out at once, and only once', () => {
  expect(due(hello, 0).length, 1);
  expect(due(onItsWay, 9_999).length, 0);
});

it('what is not answered in ten seconds is asked again with the same attempt', () => {
  expect(due(onItsWay, 10_000).map(({attempt}) => attempt), ['first']);
});

it('what was on its way when the line broke is in doubt and goes out again', () => {
  expect(states(lineLost(onItsWay)), ['first doubt']);
  expect(due(lineLost(onItsWay), 1_000).map(({attempt}) => attempt), ['first']);
});

it('what had not gone out when the line broke is still only waiting', () => {
  expect(states(lineLost(hello)), ['first sending']);
});

it('an uncertain answer leaves a doubt that is asked about again', () => {
  const doubt = answered(onItsWay, answer('uncertain', 'first'));
  expect(states(doubt), ['first doubt']);
  expect(due(doubt, 1_000).length, 1);
});

it('an applied message is kept until its own entry stands in the room', () => {
  const kept = answered(onItsWay, answer('applied', 'first'));
  expect(states(kept), ['first kept']);
  expect(heard(kept, said('sam', 4, 'hello', 'first'), 'sam'), []);
});

it('the own entry alone is proof enough, and a late answer changes nothing', () => {
  const arrived = heard(onItsWay, said('sam', 4, 'hello', 'first'), 'sam');
  expect(answered(arrived, answer('applied', 'first')), []);
});

it('an entry of somebody else never counts as mine', () => {
  expect(states(heard(onItsWay, said('ben', 4, 'hello', 'first'), 'sam')), ['first sending']);
});

it('a refused message stays with its reason', () => {
  const [item] = answered(onItsWay, answer('refused', 'first', {error: 'chat_off', message: 'Chat is off.'}));
  expect([item.state, item.error, item.words, item.wish.text], ['refused', 'chat_off', 'Chat is off.', 'hello']);
});

it('a refused message is tried again under a new attempt', () => {
  const refused = answered(onItsWay, answer('refused', 'first', {error: 'busy'}));
  expect(states(again(refused, 'first', 'second')), ['second sending']);
  expect(due(refused, 99_000), []);
});

it('after a reset an acknowledged message that was not yet seen is asked about again', () => {
  expect(states(reset(answered(onItsWay, answer('applied', 'first')))), ['first doubt']);
});

it('a message that a failure took away keeps its attempt when it is sent again', () => {
  const offered = lost([], [said('sam', 4, 'hello', 'first')]);
  expect(states(offered), ['first refused']);
  expect(states(again(offered, 'first', 'second')), ['first sending']);
});

it('a private note that was lost finds its way back to the same person', () => {
  const [item] = lost([], [{...said('ada', 2, 'hi', 'n'), type: 'noted', channel: 'seat:ben'}]);
  expect(item.wish, {type: 'note', text: 'hi', seat: 'ben'});
});

it('an act of a facilitator that is done or refused leaves nothing behind', () => {
  const hold = post([], {type: 'hold'}, 'h');
  expect(answered(hold, answer('already', 'h')), []);
  expect(answered(hold, answer('refused', 'h', {error: 'forbidden'})), []);
});

it('messages go out in the order in which they were written', () => {
  expect(due(lineLost(post(onItsWay, {type: 'say', text: 'two'}, 'second')), 5_000).map(({attempt}) => attempt), ['first', 'second']);
});
