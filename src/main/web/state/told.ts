import type {Entry, SupportCase, SupportView} from '../wire/frames';
import {stateKey} from './care';
import {groupsTold, isOfGroups} from './groups-told';
import {isFacilitator, isHidden, type Room} from './room';
import {titleOf} from './title';

/** How much a person wants to have read aloud. */
export type Wanted = 'all' | 'mine' | 'room';

/** A sentence by its key, ready for the live region. */
export interface Told { key: string; args: string[]; isMessage: boolean; isAtTheDoor?: boolean; seq?: number }

const mostAtOnce = 3;

const changes = ['resumed', 'ended', 'begun', 'closing', 'extended', 'quiet_begun', 'quiet_over'];
/** News for facilitators; whoever waits is told by the waiting room itself. */
const atTheDoor = ['admitted_next', 'not_now', 'returned', 'contested', 'stopped_waiting', 'locked', 'unlocked'];
const comings = ['entered', 'left', 'stepped_away', 'came_back'];

/** What an entry that is news says aloud, if anything. */
export function told(room: Room, entry: Entry, wanted: Wanted): Told | undefined {
  if (entry.type === 'said' || entry.type === 'group_said' || entry.type === 'broadcast') return message(room, entry, wanted);
  if (isOfGroups(entry)) return groupsTold(room, entry);
  if (entry.type === 'resource_shared') return entry.seat === room.you?.seat ? undefined : change('room.told.resource_shared', nameOf(room, entry));
  if (entry.type === 'piece') return turn(room, entry);
  if (entry.type === 'phase_began') return change('room.told.phase', titleOf(entry.phase!));
  if (entry.type === 'side_said') return message(room, entry, 'all');
  if (entry.type === 'noted' || entry.type === 'conferred') return note(room, entry);
  if (entry.type === 'case') return request(room, entry.request as SupportCase);
  if (entry.type === 'support') return ownRequest(room, entry);
  if (changes.includes(entry.type)) return change(`room.told.${entry.type}`);
  if (entry.type === 'held') return change(entry.reason === 'facilitator_lost' ? 'room.told.held.lost' : 'room.told.held');
  if (entry.type === 'taken_over') return change('room.told.taken_over', nameOf(room, entry));
  if (entry.type === 'role_changed') return change(`room.talk.role.${entry.role}`, nameOf(room, entry));
  if (entry.type === 'video_out') return isFacilitator(room) ? change(`room.told.video_out.${entry.reached}`, nameOf(room, entry)) : undefined;
  if (entry.type === 'leads') return leads(room, entry);
  if (entry.type === 'knocked') return door('room.told.knocked', nameOf(room, entry));
  if (entry.type === 'admitted_all') return notAll(entry);
  if (atTheDoor.includes(entry.type)) return isFacilitator(room) ? change(`room.told.${entry.type}`, nameOf(room, entry)) : undefined;
  return entry.seat === room.you?.seat ? aboutYou(entry) : comingAndGoing(room, entry);
}

/** Changes in the room are always read; too many messages become one sentence, and so do many who come and go. */
export const atOnce = (all: readonly Told[]): Told[] =>
  inOne(inOne(all, ({isMessage}) => isMessage, 'room.told.many'), ({isAtTheDoor}) => isAtTheDoor === true, 'room.told.many_at_the_door');

function inOne(all: readonly Told[], isOne: (told: Told) => boolean, key: string): Told[] {
  const many = all.filter(isOne).length;
  return many <= mostAtOnce ? [...all] : [...all.filter(told => !isOne(told)), change(key, String(many))];
}

export const mentions = (text: string, name: string) =>
  name !== '' && text.toLocaleLowerCase().includes(name.toLocaleLowerCase());

function message(room: Room, entry: Entry, wanted: Wanted): Told | undefined {
  if (entry.seat === room.you?.seat || isHidden(room, entry.seat) || wanted === 'room') return undefined;
  if (wanted === 'mine' && !mentions(entry.text ?? '', room.you?.name ?? '')) return undefined;
  const key = entry.type === 'broadcast' ? 'room.told.broadcast' : 'room.told.said';
  return {key, args: [nameOf(room, entry), entry.text ?? ''], isMessage: true, seq: entry.type === 'group_said' ? undefined : entry.seq};
}

/** Whoever came in is told one by one; whoever did not would be missed. */
function notAll(entry: Entry): Told | undefined {
  const stay = entry.outcomes!.filter(({what}) => what === 'not_now' || what === 'no_such_seat');
  return stay.length ? change('room.told.not_all', String(stay.length)) : undefined;
}

function note(room: Room, entry: Entry): Told | undefined {
  return entry.seat === room.you?.seat ? undefined : change(entry.type === 'noted' ? 'room.told.note' : 'room.told.conferred', nameOf(room, entry));
}

/** Where the piece is now; that its order or its time changed is no news. */
function turn({round, you, people}: Room, entry: Entry): Told | undefined {
  const {standing, holder, until} = round.turn;
  if (round.movedBy !== entry.seq || holder === undefined) return undefined;
  if (holder === you?.seat) return change(`room.told.piece.${standing}.you`);
  const name = people.known[holder]?.name ?? '';
  return change(until ? 'room.told.piece.waiting' : `room.told.piece.${standing}`, name);
}
/** Said quietly to whoever may answer, as long as nobody has seen it. */
function request(room: Room, {status, about}: SupportCase): Told | undefined {
  return status === 'raised' ? change('room.told.case', nameOfSeat(room, about)) : undefined;
}

function ownRequest(room: Room, {seat, request}: Entry): Told | undefined {
  const own = request as SupportView;
  return seat === room.you?.seat ? change(stateKey(own), nameOfSeat(room, own.by)) : undefined;
}

const leads = (room: Room, entry: Entry): Told =>
  entry.seat === room.you?.seat ? change('room.told.leads.you') : change('room.told.leads', nameOf(room, entry));

function aboutYou(entry: Entry): Told | undefined {
  switch (entry.type) {
    case 'chat_off':
    case 'chat_on': return change(`room.told.${entry.type}`);
    case 'nudged': return change(`room.nudge.${entry.prompt}`);
    default: return undefined;
  }
}

function comingAndGoing(room: Room, entry: Entry): Told | undefined {
  if (entry.type === 'message_hidden' && !isFacilitator(room)) return change('room.told.hidden');
  if (comings.includes(entry.type)) return door(`room.talk.${entry.type}`, nameOf(room, entry));
  return undefined;
}

const nameOfSeat = (room: Room, seat = '') => room.people.known[seat]?.name ?? '';
const nameOf = (room: Room, entry: Entry) => entry.name ?? nameOfSeat(room, entry.seat);
const change = (key: string, ...args: string[]): Told => ({key, args, isMessage: false});
const door = (key: string, ...args: string[]): Told => ({...change(key, ...args), isAtTheDoor: true});
