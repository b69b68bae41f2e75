import type {Entry, Seat, Welcome} from '../wire/frames';

/** How the session stands. */
export interface Course {
  /** Who has no connection, by the server's word and since when (ms); only facilitators are told. */
  readonly lost: Readonly<Record<Seat, number>>;
  /** Whether the people on call are being called, or have been; only facilitators are told. */
  readonly call?: 'called' | 'call_made';
}

export const noCourse: Course = {lost: {}};

export const courseWelcomed = (_before: Course, _welcome: Welcome): Course => noCourse;

export function courseAfter(course: Course, entry: Entry): Course {
  switch (entry.type) {
    case 'lost': return {...course, lost: {...course.lost, ...Object.fromEntries(entry.seats!.map(seat => [seat, entry.at]))}};
    case 'found': return {...course, lost: Object.fromEntries(Object.entries(course.lost).filter(([seat]) => !entry.seats!.includes(seat)))};
    case 'called':
    case 'call_made': return {...course, call: entry.type};
    default: return course;
  }
}
