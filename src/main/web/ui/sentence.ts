import type {Line} from '../state/timeline';
import {isFacilitator, type Room} from '../state/room';
import {isOfGroups} from '../state/groups-told';
import {groupsSentence} from './groups-sentence';
import {titleOf} from '../state/title';
import {say, sayCode, timeOfDay} from './words';

const shared = ['entered', 'left', 'stepped_away', 'came_back'];
const doneBySomebody = ['resumed', 'ended', 'extended', 'quiet_begun'];
const byThePlan = ['doors_opened', 'begun', 'closing', 'quiet_over'];
const privately = ['chat_off', 'chat_on', 'admitted', 'removed', 'admitted_next', 'not_now', 'returned', 'stopped_waiting'];
const amongStaff = ['readmitted', 'exclusion_proposed'];
/** Whoever waits reads it in the waiting room, in better words. */
const atTheDoor = ['admitted_next', 'not_now', 'returned', 'stopped_waiting'];

export const nameOf = (room: Room, seat: string | undefined): string =>
  room.people.known[seat ?? '']?.name || say('room.talk.gone');

/** What a line that is not a message says, or nothing when it is not worth a line. */
export function sentence(room: Room, line: Line): string | undefined {
  if (line.fate) return takenAway(room, line);
  if (shared.includes(line.type)) return say(`room.talk.${line.type}`, line.name ?? nameOf(room, line.seat));
  if (line.type === 'held') return held(room, line);
  if (byThePlan.includes(line.type)) return say(`room.talk.${line.type}`);
  if (line.type === 'taken_over') return say('room.talk.taken_over', nameOf(room, line.seat));
  if (line.type === 'role_changed') return say(`room.talk.role.${line.role === 'facilitator' ? 'facilitator' : 'participant'}`, nameOf(room, line.seat));
  if (doneBySomebody.includes(line.type)) return say(`room.talk.${line.type}`, actor(room, line));
  if (line.type === 'phase_began') return say('room.told.phase', titleOf(line.phase!));
  if (line.type === 'message_hidden') return messageHidden(room, line);
  if (line.type === 'nudged') return nudged(room, line);
  if (amongStaff.includes(line.type)) return say(`room.team.${line.type}`, actor(room, line), nameOf(room, line.seat));
  if (line.type === 'asked_to_wait') return sayCode(`room.waiting.preset.${line.preset}`, 'room.waiting.preset.seen');
  if (privately.includes(line.type)) return privateLine(room, line);
  return isOfGroups(line) ? groupsSentence(room, line) : undefined;
}

function held(room: Room, line: Line): string {
  if (line.reason === 'facilitator_lost') return say('room.talk.held.lost');
  return line.by ? say('room.talk.held', actor(room, line)) : say('room.told.held');
}

function takenAway(room: Room, line: Line): string {
  if (line.fate === 'hidden') return say('room.talk.hidden');
  return line.seat === room.you?.seat ? say('room.talk.withdrawn.you') : say('room.talk.withdrawn', nameOf(room, line.seat));
}

function messageHidden(room: Room, line: Line): string {
  const reason = sayCode(`room.reason.${line.reason}`, 'room.reason.off_topic');
  const isMine = line.channel === `seat:${room.you?.seat}`;
  return isMine ? say('room.notes.hidden', reason) : say('room.notes.hidden.staff', actor(room, line), reason);
}

function nudged(room: Room, line: Line): string {
  const words = say(`room.nudge.${line.prompt}`);
  return line.seat === room.you?.seat ? words : say('room.notes.nudged', actor(room, line), words);
}

function privateLine(room: Room, line: Line): string | undefined {
  if (line.type === 'admitted' && line.seat === room.you?.seat) return say('room.notes.admitted.you');
  if (line.type === 'chat_off' && line.until) return say('room.notes.chat_off.until', actor(room, line), timeOfDay(line.until));
  if (line.type === 'chat_on' && !line.by) return say('room.notes.chat_on.itself');
  if (atTheDoor.includes(line.type) && !isFacilitator(room)) return undefined;
  const who = line.type.startsWith('chat') ? actor(room, line) : nameOf(room, line.seat);
  return say(`room.notes.${line.type}`, who);
}

const actor = (room: Room, line: Line) => room.people.known[line.by ?? '']?.name || say('room.talk.a_facilitator');
