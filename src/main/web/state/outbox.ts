import type {Answer, Entry, Seat, Wish} from '../wire/frames';

const patience = 10_000;
const doubtPause = 1_000;
const longestPause = 8_000;

/** One thing this person wants done, until it is certain what became of it. */
export interface Item {
  readonly attempt: string;
  readonly wish: Wish;
  readonly state: 'sending' | 'kept' | 'doubt' | 'refused';
  readonly tries: number;
  readonly sentAt: number;
  readonly error?: string;
  readonly words?: string;
}

export type Outbox = readonly Item[];

const texts = ['say', 'note', 'side_say', 'case_note', 'confer'];

/** Texts come back as entries of their own; whatever else is wanted is done once it is answered. */
export const isText = (wish: Wish) => texts.includes(wish.type);

export const post = (outbox: Outbox, wish: Wish, attempt: string): Outbox =>
  [...outbox, {attempt, wish, state: 'sending', tries: 0, sentAt: 0}];

export function answered(outbox: Outbox, answer: Answer): Outbox {
  return outbox.flatMap(item => (item.attempt === answer.attempt ? afterAnswer(item, answer) : [item]));
}

/** Its own entry is the best proof that a text arrived. */
export const heard = (outbox: Outbox, entry: Entry, you: Seat | undefined): Outbox =>
  entry.attempt && entry.seat === you ? discard(outbox, entry.attempt) : outbox;

/** Whatever was on its way may or may not have arrived. */
export const lineLost = (outbox: Outbox): Outbox =>
  outbox.map(item => (item.state === 'sending' && item.tries > 0 ? {...item, state: 'doubt', sentAt: 0} : item));

/** After a reset a text that was acknowledged but not yet seen is asked for again; the same attempt cannot double it. */
export const reset = (outbox: Outbox): Outbox =>
  outbox.map(item => (item.state === 'kept' ? {...item, state: 'doubt', sentAt: 0} : item));

/** What to write to an open line now, in the order it was wanted. */
export const due = (outbox: Outbox, now: number): Outbox =>
  outbox.filter(item => item.tries === 0 || waits(item) && now >= item.sentAt + pauseBefore(item));

export const sent = (outbox: Outbox, items: Outbox, now: number): Outbox =>
  outbox.map(item => (items.includes(item) ? {...item, tries: item.tries + 1, sentAt: now} : item));

/** A refused text, once more. Nothing had happened, so it is a new attempt; but what was lost keeps its own. */
export const again = (outbox: Outbox, attempt: string, fresh: string): Outbox =>
  outbox.flatMap(item => (item.attempt === attempt ? post([], item.wish, item.error === 'lost' ? attempt : fresh) : [item]));

/** Texts that a failure took away again, each offered to be sent once more with its own attempt. */
export const lost = (outbox: Outbox, lines: readonly Entry[]): Outbox =>
  [...outbox, ...lines.map((line): Item => ({attempt: line.attempt!, wish: wishOf(line), state: 'refused', tries: 1, sentAt: 0, error: 'lost'}))];

export const discard = (outbox: Outbox, attempt: string): Outbox => outbox.filter(item => item.attempt !== attempt);

function wishOf({type, channel, text, id}: Entry): Wish {
  switch (type) {
    case 'said': return {type: 'say', text};
    case 'conferred': return {type: 'confer', text};
    case 'side_said': return {type: 'side_say', text, case: channel.slice('side:'.length)};
    case 'case_noted': return {type: 'case_note', text, case: id};
    default: return {type: 'note', text, seat: channel.slice('seat:'.length)};
  }
}

const waits = (item: Item) => item.state === 'sending' || item.state === 'doubt';

const pauseBefore = (item: Item) =>
  item.state === 'sending' ? patience : Math.min(longestPause, doubtPause * 2 ** (item.tries - 1));

function afterAnswer(item: Item, answer: Answer): Item[] {
  if (answer.type === 'uncertain') return [{...item, state: 'doubt'}];
  if (!isText(item.wish)) return [];
  switch (answer.type) {
    case 'applied': return [{...item, state: 'kept'}];
    case 'already': return [];
    case 'conflict': return [{...item, state: 'refused', error: 'busy'}];
    case 'refused': return [{...item, state: 'refused', error: answer.error, words: answer.message}];
  }
}
