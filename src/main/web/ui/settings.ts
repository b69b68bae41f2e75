import type {Wanted} from '../state/told';

// The only thing this site keeps in the browser: how one likes to be told. Never what was said.
const key = 'wellness.told';
const choices: Wanted[] = ['all', 'mine', 'room'];

export function wanted(): Wanted {
  return choices.find(choice => choice === localStorage.getItem(key)) ?? 'all';
}

export const want = (choice: Wanted) => localStorage.setItem(key, choice);

export {choices};
