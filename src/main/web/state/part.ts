import type {Entry, Welcome} from '../wire/frames';

/** A part of the room as this seat knows it: what it is at first, when one is welcomed, and after an entry. */
export interface Part<T> {
  readonly start: T;
  welcomed(before: T, welcome: Welcome): T;
  after(before: T, entry: Entry): T;
}
