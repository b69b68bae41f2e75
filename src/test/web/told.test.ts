import {atOnce, told, type Wanted} from '../../main/web/state/told';
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

it('many who come and go at once are told in one sentence, and what happens in the room on its own', () => {
  const comes = (seq: number) => told(room, entry('entered', seq, {seat: `seat-${seq}`, name: `Name ${seq}`}), 'all')!;
  const hold = told(room, entry('held', 9, {by: 'ada'}), 'all')!;
  expect(atOnce([comes(1), comes(2), comes(3), hold]).map(({key}) => key), ['room.talk.entered', 'room.talk.entered', 'room.talk.entered', 'room.told.held']);
  expect(atOnce([comes(1), comes(2), hold, comes(3), comes(4)]).map(({key, args}) => [key, ...args]), [['room.told.held'], ['room.told.many_at_the_door', '4']]);
});

it('many messages at once are only counted', () => {
  const many = [1, 2, 3, 4].map(seq => told(room, said('ben', seq, 'hello'), 'all')!);
  expect(atOnce(many).map(({key, args}) => [key, ...args]), [['room.told.many', '4']]);
});
