import {claimedBy, hints} from '../../main/web/state/team';
import {present} from '../../main/web/state/people';
import {ada, after, entry, said, welcome} from './people-of-a-room';
import {expect, it} from './sentences';

const minute = 60_000;
const staff = welcome({you: ada});
const at = (time: number, what: ReturnType<typeof entry>) => ({...what, at: time});
const keys = (room: ReturnType<typeof after>, now: number) => hints(room.team, room.people, now).map(({key, seat}) => `${key} ${seat ?? ''}`.trim());

it('a claim shows to the others, and is over by itself', () => {
  const room = after(staff, entry('claimed', 1, {channel: 'staff', seat: 'ben', by: 'eli', until: 60_000}));
  expect([59_999, 60_000].map(now => claimedBy(room.team, 'ben', 'ada', now)), ['eli', undefined]);
  expect(claimedBy(room.team, 'ben', 'eli', 0), undefined);
});

it('who has not spoken shows after ten minutes', () => {
  const room = after(staff, at(0, entry('entered', 1, {seat: 'ben', name: 'Ben', role: 'participant'})));
  expect(keys(room, 10 * minute - 1).includes('not_spoken ben'), false);
  expect(keys(room, 10 * minute).includes('not_spoken ben'), true);
});

it('who spoke and then was quiet shows after twenty-five minutes', () => {
  const room = after(staff, at(0, said('ben', 1, 'hello')));
  expect(keys(room, 25 * minute - 1).filter(key => key.endsWith('ben')), []);
  expect(keys(room, 25 * minute).includes('quiet ben'), true);
});

it('who leaves soon after sharing shows for a while', () => {
  const room = after(staff, at(0, said('ben', 1, 'hard')), at(40_000, entry('left', 2, {seat: 'ben'})));
  expect(hints(room.team, room.people, 41_000)[0], {key: 'left_soon', seat: 'ben', value: 40});
  expect(keys(room, 40_000 + 5 * minute).includes('left_soon ben'), false);
});

it('who had the talking piece has spoken', () => {
  const piece = (time: number, holder?: string) => at(time, {...entry('piece', 1 + time, {turn: {holder}})});
  const room = after(staff, piece(0, 'ben'), piece(1));
  expect(keys(room, 11 * minute).includes('not_spoken ben'), false);
});

it('two people away show, one does not', () => {
  const room = after(staff, at(0, said('ben', 1, 'a')));
  const away = (seats: string[]) => hints(room.team, present(room.people, seats, 0), 30_000).map(({key}) => key);
  expect(away(['ada']).includes('two_away'), true);
  expect(away(['ada', 'ben']).includes('two_away'), false);
});

it('what was said changes no hint', () => {
  const spoken = (text: string) => {
    const room = after(staff, at(0, said('ben', 1, text)), at(40_000, entry('left', 2, {seat: 'ben'})));
    return [0, 10, 25, 60].map(time => hints(room.team, room.people, 41_000 + time * minute));
  };
  expect(spoken('I cannot go on'), spoken('all is well'));
  expect(spoken(''), spoken('all is well'));
});
