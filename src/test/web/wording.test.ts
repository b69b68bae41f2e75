import {nameProblem, room, textProblem, tidy} from '../../main/web/state/wording';
import {expect, it} from './sentences';

it('a family emoji is one character', () => {
  expect(room('👨‍👩‍👧‍👦', 2_000), 1_999);
});

it('a text of 2,000 letters fits and of 2,001 does not', () => {
  expect(textProblem('a'.repeat(2_000), 2_000), undefined);
  expect(textProblem('a'.repeat(2_001), 2_000), 'long');
});

it('a text that would burst the frame is too long, however few characters it has', () => {
  expect(textProblem('👨‍👩‍👧‍👦'.repeat(400), 2_000), 'long');
});

it('one letter under a heap of marks is not sent', () => {
  expect(textProblem(`a${'\u0301'.repeat(16)}`, 2_000), 'characters');
});

it('blank text is empty', () => {
  expect(textProblem(' \n\t ', 2_000), 'empty');
});

it('pasted text is made sendable', () => {
  expect(tidy('one\r\ntwo\tthree\u0007\u0000 '), 'one\ntwo    three');
});

it('first names, initials and other alphabets are fine names', () => {
  for (const name of ['Sam', 'É. B.', 'Jean-Luc', 'مريم', 'Li Wei', 'D’Arcy']) expect(nameProblem(name, 32), undefined);
});

it('a name has 2 to 32 characters', () => {
  expect([nameProblem('S', 32), nameProblem('a'.repeat(33), 32)], ['short', 'long']);
});

it('a name that leads to the person is advised against', () => {
  for (const name of ['sam@example.org', 'Sam 514 555 0199', 'www.sam.ca']) expect(nameProblem(name, 32), 'contact');
});

it('badges and invisible characters are no part of a name', () => {
  for (const name of ['Sam ✅', 'Sam\u200b', 'Sam (Facilitator)', 'Sam\u202e']) expect(nameProblem(name, 32), 'characters');
});
