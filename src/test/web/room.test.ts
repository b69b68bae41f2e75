import {withStatus} from '../../main/web/state/people';
import {cursors, isHidden, isHole, isNews, mayHide, mayWrite, receive} from '../../main/web/state/room';
import {ada, after, ben, entry, said, sam, welcome} from './people-of-a-room';
import {expect, it} from './sentences';

const names = (room = after(), status: 'admitted' | 'waiting' = 'admitted') => withStatus(room.people, status).map(({name}) => name);

it('facilitators stand first, then everybody by name', () => {
  expect(names(after(welcome())), ['Ada', 'Benoît', 'Sam']);
});

it('who comes in is listed and who left is not, but keeps a name', () => {
  const room = after(welcome(), entry('entered', 1, {seat: 'li', name: 'Li Wei', role: 'participant'}), entry('left', 2, {seat: 'ben'}));
  expect(names(room), ['Ada', 'Li Wei', 'Sam']);
  expect(room.people.known.ben.name, 'Benoît');
});

it('who knocks waits until a facilitator lets them in', () => {
  const knock = entry('knocked', 1, {channel: 'staff', seat: 'li', name: 'Li Wei'});
  const waiting = after(welcome({you: ada}), knock);
  expect(names(waiting, 'waiting'), ['Li Wei']);
  expect(names(receive(waiting, entry('admitted', 1, {channel: 'seat:li', seat: 'li', by: 'ada'}), 0), 'waiting'), []);
});

it('a person with chat off may not write, and may again when it is on', () => {
  const off = after(welcome(), entry('chat_off', 1, {channel: 'seat:sam', seat: 'sam', by: 'ada'}));
  expect(mayWrite(off), false);
  expect(mayWrite(receive(off, entry('chat_on', 2, {channel: 'seat:sam', seat: 'sam', by: 'ada'}), 0)), true);
});

it('somebody else with chat off does not silence me', () => {
  expect(mayWrite(after(welcome(), entry('chat_off', 1, {channel: 'seat:ben', seat: 'ben'}))), true);
});

it('on hold a participant reads and a facilitator writes', () => {
  expect(mayWrite(after(welcome(), entry('held', 1, {by: 'ada'}))), false);
  expect(mayWrite(after(welcome({you: ada}), entry('held', 1, {by: 'ada'}))), true);
});

it('the room goes on after a hold, and is over after its end', () => {
  expect(after(welcome(), entry('held', 1), entry('resumed', 2)).status, 'live');
  expect(after(welcome(), entry('ended', 1)).status, 'ended');
});

it('a welcome that resumes keeps what was heard', () => {
  const room = after(welcome(), said('ben', 1, 'one'), welcome({resumed: true}));
  expect(room.timelines.group.lines.length, 1);
});

it('a welcome that does not resume forgets what was heard', () => {
  expect(after(welcome(), said('ben', 1, 'one'), welcome()).timelines, {});
});

it('a reset drops the cursors', () => {
  expect(cursors(after(welcome(), said('ben', 1, 'one'))), [{channel: 'group', seq: 1, epoch: 'e1'}]);
  expect(cursors(after(welcome(), said('ben', 1, 'one'), {type: 'reset'})), []);
});

it('catching up is not news', () => {
  const room = after(welcome({channels: [{name: 'group', seq: 2, epoch: 'e1'}]}));
  expect(isNews(room, said('ben', 1, 'before')), false);
  expect(isNews(receive(receive(room, said('ben', 1, 'a'), 0), said('ben', 2, 'b'), 0), said('ben', 3, 'now')), true);
});

it('whoever was let in before we came does not wait again while we catch up', () => {
  const heads = [{name: 'group', seq: 3, epoch: 'e1'}, {name: 'staff', seq: 1, epoch: 'e1'}];
  const room = after(welcome({you: ada, channels: heads}), entry('knocked', 1, {channel: 'staff', seat: 'ben', name: 'Benoît'}));
  expect(names(room, 'waiting'), []);
  expect(names(room), ['Ada', 'Benoît', 'Sam']);
});

it('each channel counts for itself', () => {
  const room = after(welcome(), said('ben', 1, 'one'));
  expect(isHole(room, entry('noted', 7, {channel: 'seat:sam', seat: 'ada', text: 'hello'})), false);
});

it('somebody who is let in while waiting is in the room', () => {
  const waiting = {...sam, status: 'waiting' as const};
  const room = after(welcome({you: waiting, people: []}), entry('admitted', 1, {channel: 'seat:sam', seat: 'sam'}));
  expect(room.you?.status, 'admitted');
});

it('whom one has hidden stays hidden when the line comes back, whatever was missed', () => {
  const room = {...after(welcome()), hidden: ['ben']};
  expect(isHidden(receive(room, welcome({resumed: true}), 0), 'ben'), true);
  expect(isHidden(receive(room, welcome(), 0), 'ben'), true);
  expect(isHidden(receive(room, {type: 'reset'}, 0), 'ada'), false);
});

it('a participant may hide participants, and nobody who leads', () => {
  const room = after(welcome());
  expect([ben, ada, sam].map(person => mayHide(room, person)), [true, false, false]);
  expect(mayHide(after(welcome({you: ada})), ben), false);
});
