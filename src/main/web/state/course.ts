import type {Entry, Seat, Welcome} from '../wire/frames';

/** How the session stands. */
export interface Course {
  /** Who has no connection, by the server's word and since when (ms); only facilitators are told. */
  readonly lost: Readonly<Record<Seat, number>>;
}

export const noCourse: Course = {lost: {}};

export const courseWelcomed = (_before: Course, _welcome: Welcome): Course => noCourse;

export function courseAfter(course: Course, entry: Entry): Course {
  switch (entry.type) {
    case 'lost': return {...course, lost: {...course.lost, ...Object.fromEntries(entry.seats!.map(seat => [seat, entry.at]))}};
    case 'found': return {...course, lost: Object.fromEntries(Object.entries(course.lost).filter(([seat]) => !entry.seats!.includes(seat)))};
    default: return course;
  }
}
