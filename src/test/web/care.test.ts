import {cards, mayHear, notesOf, ownRequest, sideRoom, stateKey} from '../../main/web/state/care';
import {answered, due, heard, lost, post, sent} from '../../main/web/state/outbox';
import {cursors} from '../../main/web/state/room';
import {told} from '../../main/web/state/told';
import type {Entry, SupportCase, SupportView} from '../../main/web/wire/frames';
import {ada, after, answer, entry, welcome} from './people-of-a-room';
import {expect, it} from './sentences';

const view = (more: Partial<SupportView> = {}): SupportView =>
  ({id: 'one', kind: 'check', raised: 1_000, status: 'raised', inside: [], ...more});
const card = (more: Partial<SupportCase> = {}): SupportCase =>
  ({id: 'one', kind: 'check', raised: 1_000, status: 'raised', about: 'sam', by: 'sam', ...more});
const support = (seq: number, more: Partial<SupportView> = {}) =>
  entry('support', seq, {channel: 'seat:sam', seat: 'sam', request: view(more)});
const request = (seq: number, more: Partial<SupportCase> = {}) => entry('case', seq, {channel: 'staff', request: card(more)});
const sideSaid = (seq: number, seat: string): Entry =>
  entry('side_said', seq, {channel: 'side:one', seat, text: 'hello', attempt: `side-${seq}`});

it('my request is shown as it is now', () => {
  const room = after(welcome(), support(1), support(2, {status: 'seen', by: 'ada'}));
  expect([ownRequest(room.care)?.status, ownRequest(room.care)?.by], ['seen', 'ada']);
});

it('what is over is asked for no more', () => {
  expect(ownRequest(after(welcome(), support(1), support(2, {status: 'withdrawn'})).care), undefined);
});

it('a worry about somebody else is not a request of mine', () => {
  expect(ownRequest(after(welcome(), support(1, {kind: 'worry', about: 'ben'})).care), undefined);
});

it('a facilitator who hears the line of somebody asks for nothing', () => {
  expect(ownRequest(after(welcome({you: ada}), support(1)).care), undefined);
});

it('a welcome brings what was asked before', () => {
  expect(ownRequest(after(welcome({care: {cases: [], own: [view()]}})).care)?.id, 'one');
  expect(ownRequest(after(welcome({care: {cases: [], own: [view()]}}), welcome()).care), undefined);
});

it('a card is replaced, and the newest open one stands first', () => {
  const room = after(welcome({you: ada}), request(1), request(2, {id: 'two'}), request(3, {status: 'seen'}), request(4, {id: 'three', status: 'closed'}));
  expect(cards(room.care).map(({id, status}) => `${id} ${status}`), ['one seen', 'two raised', 'three closed']);
});

it('notes stand with their request', () => {
  const note = (seq: number, id: string) => entry('case_noted', seq, {channel: 'staff', id, seat: 'ada', text: `about ${id}`});
  const room = after(welcome({you: ada}), request(1), note(2, 'one'), note(3, 'two'));
  expect(notesOf(room, card()).map(({text}) => text), ['about one']);
});

it('the person and who answers are in the side room, and nobody else', () => {
  const inside = ['sam', 'ada'];
  expect(sideRoom(after(welcome(), support(1, {status: 'side_room', inside})).care)?.channel, 'side:one');
  expect(sideRoom(after(welcome({you: ada}), request(1, {aside: {by: 'ada', at: 1, inside}})).care)?.inside, inside);
  expect(sideRoom(after(welcome({you: ada}), request(1, {aside: {by: 'eli', at: 1, inside: ['sam', 'eli']}})).care), undefined);
});

it('one comes back with no cursor into a side room that has closed', () => {
  const open = after(welcome(), support(1, {status: 'side_room', inside: ['sam', 'ada']}), sideSaid(1, 'ada'));
  expect(cursors(open).map(({channel}) => channel), ['seat:sam', 'side:one']);
  const closed = after(welcome(), support(1, {status: 'side_room', inside: ['sam', 'ada']}), sideSaid(1, 'ada'), support(2, {status: 'with'}));
  expect(cursors(closed).map(({channel}) => channel), ['seat:sam']);
  expect(mayHear(closed, 'group'), true);
});

it('nobody is told more than is true', () => {
  expect(stateKey(view()), 'room.support.state.raised');
  expect(stateKey(view({called: 'not_safe'})), 'room.support.state.raised.called');
  expect(stateKey(view({called: 'nobody_here'})), 'room.support.state.raised.nobody');
  expect(stateKey(view({kind: 'moment'})), 'room.support.state.moment');
});

it('a request is said aloud to facilitators until somebody has seen it, and its progress to whom it belongs', () => {
  const room = after(welcome());
  expect(told(room, request(1), 'all')?.key, 'room.told.case');
  expect(told(room, request(1, {status: 'seen'}), 'all'), undefined);
  expect(told(room, support(1, {status: 'with', by: 'ada'}), 'all')?.args, ['Ada']);
  expect(told(after(welcome({you: ada})), support(1), 'all'), undefined);
});

it('what was chosen without a line goes out when it is back', () => {
  const chosen = post([], {type: 'support', kind: 'unsafe'}, 'a');
  expect(due(chosen, 0).map(({wish}) => wish.kind), ['unsafe']);
  expect(answered(sent(chosen, chosen, 0), answer('applied', 'a')), []);
});

it('words in a side room stay until they are heard, and are not lost', () => {
  const written = post([], {type: 'side_say', text: 'hello', case: 'one'}, 'side-1');
  expect(answered(sent(written, written, 0), answer('applied', 'side-1')).map(({state}) => state), ['kept']);
  expect(heard(written, sideSaid(1, 'sam'), 'sam'), []);
  expect(lost([], [sideSaid(1, 'sam')]).map(({wish}) => wish), [{type: 'side_say', text: 'hello', case: 'one'}]);
});
