import type {Seat, SupportCase, SupportView, Welcome} from '../wire/frames';
import type {Part} from './part';
import type {Room} from './room';
import type {Line} from './timeline';

/** What this seat knows of requests for support: its own, and for those who answer them all. */
export interface Care {
  readonly you: Seat;
  readonly cases: readonly SupportCase[];
  readonly own: readonly SupportView[];
}

const over = ['follow_up', 'closed', 'withdrawn'];

export const care: Part<Care> = {
  start: {you: '', cases: [], own: []},
  welcomed: (_, {you, care}: Welcome) => ({you: you.seat, cases: care?.cases ?? [], own: care?.own ?? []}),
  after: (before, entry) => {
    switch (entry.type) {
      case 'case': return {...before, cases: replaced(before.cases, entry.request as SupportCase)};
      case 'support': return entry.seat === before.you ? {...before, own: replaced(before.own, entry.request!)} : before;
      default: return before;
    }
  },
};

export const isOpen = ({status}: SupportView | SupportCase) => !over.includes(status);

/** What this person asks for themselves and is not over. */
export const ownRequest = ({own}: Care): SupportView | undefined =>
  own.findLast(request => request.kind !== 'worry' && isOpen(request));

/** What one is told of one's own request: never more than is true by now. */
export function stateKey({kind, status, called}: SupportView): string {
  const state = `room.support.state.${status}`;
  if (status !== 'raised' || kind === 'worry') return state;
  if (kind === 'moment') return 'room.support.state.moment';
  if (called === 'nobody_here') return 'room.support.state.raised.nobody';
  return called ? 'room.support.state.raised.called' : state;
}

/** Whoever came last stands first, and what is over stands at the end. */
export const cards = ({cases}: Care): SupportCase[] =>
  [...cases].reverse().sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)));

export const notesOf = (room: Room, {id}: SupportCase): Line[] =>
  (room.timelines.staff?.lines ?? []).filter(line => line.type === 'case_noted' && line.id === id);

export interface SideRoom { readonly id: string; readonly channel: string; readonly inside: readonly Seat[] }

/** The side room this person is in, as the person who asked or as one who answers. */
export function sideRoom({you, cases, own}: Care): SideRoom | undefined {
  const rooms = [...own.map(({id, inside}) => ({id, inside})), ...cases.map(({id, aside}) => ({id, inside: aside?.inside ?? []}))];
  const mine = rooms.find(({inside}) => inside.includes(you));
  return mine && {...mine, channel: `side:${mine.id}`};
}

/** The server tells a side room to those inside, so a cursor into another one would only be refused. */
export const mayHear = (room: Room, channel: string) =>
  !channel.startsWith('side:') || sideRoom(room.care)?.channel === channel;

export const answersRequests = (room: Room) =>
  room.you?.status === 'admitted' && (room.you.role === 'facilitator' || room.you.role === 'safety_lead');

function replaced<R extends {id: string}>(requests: readonly R[], request: R): readonly R[] {
  return [...requests.filter(({id}) => id !== request.id), request];
}

