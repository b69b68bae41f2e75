import type {Seat} from '../wire/frames';
import {sideRoom} from './care';
import {channelOf, mine} from './groups';
import {isFacilitator, type Room} from './room';
import {sharing, silencedBy} from './round';

/** The meeting a person belongs to just now, by its channel; none while they wait, are called away, or have left. */
export function meetingOf(room: Room): string | undefined {
  const {you, care, door, status} = room;
  const side = sideRoom(care);
  if (side) return side.channel;
  if (you?.status !== 'admitted' || you.seat in door.away || over.includes(status)) return undefined;
  const group = mine(room);
  return group ? channelOf(group) : 'group';
}

/** Why a person's microphone is to be shut just now. Whoever leads, and whoever is aside, speaks when they want to. */
export function hushedBy(room: Room): 'held' | 'sharing' | 'listening' | undefined {
  if (isFacilitator(room) || sideRoom(room.care)) return undefined;
  if (room.status === 'held') return 'held';
  return mine(room) ? undefined : silencedBy(room);
}

/** A turn in which the others are silent has come to its end: so has the microphone that was open for it. */
export const turnEnded = (before: Room, room: Room) =>
  isYours(before) && !isYours(room) && before.round.turn.meanwhile === 'signs' && !isFacilitator(room);

/** It is this person's turn to speak. */
export const isYours = (room: Room) => sharing(room) !== undefined && sharing(room) === room.you?.seat;

/** Who is in the middle of attention, as long as everybody is together. */
export const inTheMiddle = (room: Room): Seat | undefined =>
  (mine(room) || sideRoom(room.care) ? undefined : sharing(room));

const over = ['ended', 'sealed'];
