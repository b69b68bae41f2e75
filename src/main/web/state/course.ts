import type {Entry, HoldView, Outcome, RoomStatus, Seat, Stage, Welcome} from '../wire/frames';

const minute = 60_000;

/** How far the session has come, whether it is on hold, and who leads it. */
export interface Course {
  readonly stage: Stage;
  readonly starts?: number;
  readonly ends?: number;
  /** Minutes by which the end was moved already. */
  readonly extended: number;
  readonly hold?: HoldView;
  readonly outcome?: Outcome;
  /** The new end, when it was moved while this person was here. */
  readonly prolonged?: number;
  /** What follows only facilitators are told: who leads, who has no connection since when (ms), and whether people on call were called. */
  readonly lead?: Seat;
  readonly lost: Readonly<Record<Seat, number>>;
  readonly call?: 'called' | 'call_made';
}

export const noCourse: Course = {stage: 'live', extended: 0, lost: {}};

export const courseWelcomed = (before: Course, {course, room}: Welcome): Course =>
  ({...course, hold: room.held, outcome: room.ended?.outcome, lost: before.lost, call: before.call, prolonged: before.prolonged});

export function courseAfter(course: Course, entry: Entry): Course {
  switch (entry.type) {
    case 'doors_opened': return {...course, stage: 'doors_open'};
    case 'begun': return {...course, stage: 'live'};
    case 'closing': return {...course, stage: 'closing'};
    case 'extended': return extended(course, entry.ends!);
    case 'held': return {...course, hold: held(course, entry)};
    case 'resumed': return {...course, hold: undefined, call: undefined};
    case 'ended': return {...course, stage: 'ended', hold: undefined, outcome: entry.outcome};
    case 'sealed': return {...course, stage: 'sealed'};
    default: return staffAfter(course, entry);
  }
}

function staffAfter(course: Course, entry: Entry): Course {
  switch (entry.type) {
    case 'leads': return {...course, lead: entry.seat};
    case 'role_changed': return entry.seat === course.lead ? {...course, lead: undefined} : course;
    case 'staffed': return course;
    case 'lost': return {...course, lost: {...course.lost, ...Object.fromEntries(entry.seats!.map(seat => [seat, entry.at]))}};
    case 'found': return {...course, lost: Object.fromEntries(Object.entries(course.lost).filter(([seat]) => !entry.seats!.includes(seat)))};
    case 'called':
    case 'call_made': return {...course, call: entry.type};
    default: return course;
  }
}

export const statusOf = ({stage, hold}: Course): RoomStatus => (hold && stage !== 'ended' && stage !== 'sealed' ? 'held' : stage);

/** Whole minutes until the planned end, or nothing when there is none or it has gone by. */
export function minutesLeft({ends, stage}: Course, now: number): number | undefined {
  if (ends === undefined || stage !== 'live' || now >= ends) return undefined;
  return Math.ceil((ends - now) / minute);
}

/** Whether this person may change the course of the session: who leads, or anybody who facilitates while nobody does. */
export const leads = (course: Course, seat: Seat | undefined) => !course.lead || course.lead === seat || course.lead in course.lost;

/** The sign to give now, if any: facilitators get three, everybody the last. */
export function sign(course: Course, now: number, facilitates: boolean): 15 | 10 | 5 | undefined {
  const left = minutesLeft(course, now);
  if (left === undefined || left > 15) return undefined;
  if (left <= 5) return 5;
  return facilitates ? (left <= 10 ? 10 : 15) : undefined;
}

/** Everybody is waiting for somebody to facilitate. */
export const isLate = ({stage, starts}: Course, now: number) => stage === 'doors_open' && starts !== undefined && now >= starts;

function extended(course: Course, ends: number): Course {
  const more = course.ends === undefined ? 0 : (ends - course.ends) / minute;
  return {...course, ends, prolonged: ends, extended: course.extended + more, stage: course.stage === 'closing' ? 'live' : course.stage};
}

const held = (course: Course, entry: Entry): HoldView =>
  ({reason: entry.reason as HoldView['reason'], by: entry.by, at: course.hold?.at ?? entry.at, ends: entry.ends});
