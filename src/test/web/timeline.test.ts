import {blank, heard, place} from '../../main/web/state/timeline';
import {entry, said} from './people-of-a-room';
import {expect, it} from './sentences';

const texts = (...entries: ReturnType<typeof entry>[]) =>
  entries.reduce(heard, blank('group')).lines.map(line => line.fate ?? line.text);

it('a message heard twice stands there once', () => {
  expect(texts(said('ben', 1, 'one'), said('ben', 1, 'one'), said('ben', 2, 'two')), ['one', 'two']);
});

it('the number decides what was heard, also after a new epoch', () => {
  expect(texts(said('ben', 1, 'one'), {...said('ben', 2, 'two'), epoch: 'e2'}, said('ben', 2, 'two')), ['one', 'two']);
});

it('a late joiner begins with the entry that let them in', () => {
  expect(place(blank('group'), said('ben', 41, 'hello')), 'next');
});

it('a missing number is noticed', () => {
  expect(place(heard(blank('group'), said('ben', 1, 'one')), said('ben', 3, 'three')), 'hole');
});

it('a text taken back is gone and leaves a trace', () => {
  expect(texts(said('ben', 1, 'oh no'), entry('withdrawn', 2, {of: 1})), ['withdrawn']);
});

it('a hidden text is gone for everybody', () => {
  expect(texts(said('ben', 1, 'a name'), said('ada', 2, 'fine'), entry('hidden', 3, {of: 1})), ['hidden', 'fine']);
});

it('a text that was gone before one came is shown as gone', () => {
  expect(texts(entry('gone', 1, {seat: 'ben', why: 'hidden'})), ['hidden']);
});

it('hiding moves the number on, so that nothing seems to be missing', () => {
  const timeline = [said('ben', 1, 'a'), entry('hidden', 2, {of: 1})].reduce(heard, blank('group'));
  expect(place(timeline, said('ben', 3, 'b')), 'next');
});
