import {answersRequests} from './care';
import type {Line} from './timeline';
import {type Room, timeline} from './room';

/** Has everything arrived that the last welcome announced? */
export const caughtUp = (room: Room): boolean =>
  Object.entries(room.heads).every(([channel, head]) => timeline(room, channel).seq >= head);

/** Own texts that stood in the room before a reset and do not stand there after it. */
export function lostTexts(before: Room, now: Room): Line[] {
  return ownTexts(before).filter(line => mayStillHear(now, line) && !stillStands(now, line));
}

/** Whoever was sent to the door, or leads no more, hears no more what they had said: it is not lost. */
function mayStillHear(now: Room, {channel, seq}: Line): boolean {
  if (channel === 'staff') return answersRequests(now);
  if (channel !== 'group') return true;
  return now.you?.status === 'admitted' && seq >= (timeline(now, channel).lines[0]?.seq ?? 0);
}

const ownTexts = (room: Room): Line[] =>
  Object.values(room.timelines).flatMap(({lines}) =>
    lines.filter(line => line.seat === room.you?.seat && line.text !== undefined && line.attempt));

function stillStands(room: Room, mine: Line): boolean {
  return timeline(room, mine.channel).lines.some(line =>
    line.attempt === mine.attempt || (line.seq === mine.seq && line.seat === mine.seat && line.fate !== undefined));
}
