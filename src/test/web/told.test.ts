import {told, type Wanted} from '../../main/web/state/told';
import {ada, after, entry, said, welcome} from './people-of-a-room';
import {expect, it} from './sentences';

const room = after(welcome());
const key = (what: ReturnType<typeof entry>, wanted: Wanted = 'all') => told(room, what, wanted)?.key;

it('a message is read aloud with its author', () => {
  expect(told(room, said('ben', 1, 'hello'), 'all')?.args, ['Benoît', 'hello']);
});

it('my own message is not read to me', () => {
  expect(key(said('sam', 1, 'hello')), undefined);
});

it('who wants only mentions hears only mentions', () => {
  expect(key(said('ben', 1, 'hello all'), 'mine'), undefined);
  expect(key(said('ben', 1, 'thank you, sam'), 'mine'), 'room.told.said');
});

it('who wants only changes in the room still hears of a hold', () => {
  expect([key(said('ben', 1, 'sam!'), 'room'), key(entry('held', 2, {by: 'ada'}), 'room')], [undefined, 'room.told.held']);
});

it('a private note is announced without its text', () => {
  expect(told(room, entry('noted', 1, {channel: 'seat:sam', seat: 'ada', text: 'private'}), 'room')?.args, ['Ada']);
});

it('only I hear that my chat was turned off', () => {
  expect(key(entry('chat_off', 1, {channel: 'seat:sam', seat: 'sam'})), 'room.told.chat_off');
  expect(told(after(welcome({you: ada})), entry('chat_off', 1, {channel: 'seat:sam', seat: 'sam'}), 'all'), undefined);
});

it('what somebody says whom I have hidden is not read aloud', () => {
  const hidden = {...room, hidden: ['ben']};
  expect(told(hidden, said('ben', 1, 'hello sam'), 'all'), undefined);
  expect(told(hidden, said('ada', 1, 'hello'), 'all')?.args, ['Ada', 'hello']);
});
