import {answersRequests, cards, isOpen} from '../state/care';
import {heardInSmallGroups} from '../state/groups';
import {isFacilitator, type Room, timeline} from '../state/room';
import {say} from './words';

/** What a phone shows one at a time, and what stands behind one another at the right of a laptop. */
export type Page = 'room' | 'people' | 'console' | 'notes' | 'more';
export type Tab = 'turns' | 'care' | 'notes' | 'team' | 'groups' | 'more';

const forYou = ['noted', 'message_hidden'];
const wide = matchMedia('(min-width: 60rem)');

export const pagesFor = (room: Room): Page[] =>
  (answersRequests(room) ? ['room', 'console', 'notes', 'more'] : ['room', 'people', 'notes', 'more']);

export function tabsFor(room: Room): Tab[] {
  if (isFacilitator(room)) return ['turns', 'care', 'notes', 'team', 'groups', 'more'];
  return answersRequests(room) ? ['care', 'notes', 'more'] : ['notes', 'more'];
}

export const partName = (part: Page | Tab) => say(part === 'more' ? 'room.more' : `room.pane.${part}`);

/** What one has in sight, and therefore has seen. */
export const inSight = (page: Page, tab: Tab): (Page | Tab)[] => (wide.matches ? ['room', 'people', tab] : [page]);

/** How much there is to see in a part; when it grows while one looks elsewhere, the part says "new". */
export function mark(room: Room, part: Page | Tab): number {
  switch (part) {
    case 'room': return timeline(room, 'group').seq + heardInSmallGroups(room);
    case 'console': return timeline(room, 'staff').seq;
    case 'notes': return notes(room);
    case 'care': return cards(room.care).filter(isOpen).length;
    case 'team': return timeline(room, 'staff').lines.filter(({type, seat}) => type === 'conferred' && seat !== room.you?.seat).length;
    case 'groups': return room.groups.calls.length;
    default: return 0;
  }
}

function notes(room: Room) {
  const threads = Object.values(room.timelines).filter(({channel}) => channel.startsWith('seat:'));
  return threads.flatMap(({lines}) => lines).filter(line => forYou.includes(line.type) && line.seat !== room.you?.seat).length;
}
