import type {Seat} from '../wire/frames';

const second = 1_000;
/** A frame inside that gives no sign of life, and one that is still being loaded, over whatever line. */
const silentAfter = 9 * second;
const lifelessAfter = 25 * second;
/** One that lives and still does not get in; somebody may be asked for their microphone meanwhile. */
const slowAfter = 60 * second;
/** Inside with others, and no way for picture and sound. */
const shutAfter = 20 * second;
/** Who was in for so long has a new beginning after it. */
const settledAfter = 30 * second;
const firstRest = second;
const longestRest = 30 * second;
const mostRefusals = 3;

/** How somebody takes part. Whoever only types has no video at all. */
export type Way = 'camera' | 'microphone' | 'listen' | 'type';
export const ways: readonly Way[] = ['camera', 'microphone', 'listen', 'type'];

/** Nowhere, asking for a seat, on the way in, inside, or resting before another try. */
export type Stage = 'out' | 'asking' | 'joining' | 'in' | 'resting';

/** Why a call ended or did not come about; each has words of its own. */
export type Why =
  | 'taken_out' | 'destroyed' | 'left' | 'token' | 'bridge' | 'media' | 'broken' | 'script' | 'slow' | 'silent' | 'asleep'
  | 'unavailable' | 'not_admitted' | 'video_off';

/** A seat in the video, as the server gives it at the click. */
export interface VideoSeat {
  readonly domain: string;
  readonly script: string;
  readonly meeting: string;
  readonly token: string;
  readonly where: string;
  readonly seat: Seat;
  readonly moderator: boolean;
}

/** One person's video: what they chose, how far it is, and who else is in it. */
export interface Video {
  readonly way: Way;
  /** They want to be in it, whether or not they are. */
  readonly wanted: boolean;
  readonly stage: Stage;
  readonly why?: Why;
  /** Where in the room they are, by its channel; nothing while they are nowhere. */
  readonly where?: string;
  /** Counts the tries: what belongs to an earlier one comes too late. */
  readonly attempt: number;
  readonly since: number;
  readonly alive: number;
  readonly failures: number;
  readonly next: number;
  readonly seat?: VideoSeat;
  /** Who else is there: a seat for each device. */
  readonly others: Readonly<Record<string, Seat>>;
  readonly open: boolean;
  /** Since when others are there and nothing of them comes (ms). */
  readonly shut?: number;
  /** Whom this person, who leads, has put in the middle of everybody's picture. */
  readonly spotlight?: Seat;
  readonly microphone: boolean;
  readonly camera: boolean;
}

export const noVideo: Video = {
  way: 'microphone', wanted: false, stage: 'out', attempt: 0, since: 0, alive: 0, failures: 0, next: 0, others: {}, open: false,
  microphone: false, camera: false,
};

/** The click that wants it: the camera is on for whoever chose it, the microphone never by itself. */
export const join = (video: Video, now: number): Video =>
  video.way === 'type' ? video : ask({...video, wanted: true, failures: 0, microphone: false, camera: video.way === 'camera'}, now);

/** On in writing; what was chosen is kept for another time. */
export const stop = (video: Video): Video => ({...video, ...outside, wanted: false, why: undefined, microphone: false, camera: false});

export const again = (video: Video, now: number): Video => ask({...video, wanted: true, failures: 0}, now);

/** Inside, what is open or shut is for the frame to say. */
export function choose(video: Video, way: Way): Video {
  if (way === 'type') return {...stop(video), way};
  return video.stage === 'in' ? {...video, way} : {...video, way, camera: way === 'camera', microphone: video.microphone && way !== 'listen'};
}

/** To another meeting, or out of all of them: with a new seat there, and as one was. */
export function moved(video: Video, where: string | undefined, now: number): Video {
  if (where === video.where) return video;
  return ask({...video, where, failures: 0}, now);
}

export const given = (video: Video, seat: VideoSeat, now: number): Video =>
  ({...video, stage: 'joining', seat, since: now, alive: now});

export const heardFrom = (video: Video, now: number): Video => ({...video, alive: now});

export const inside = (video: Video, now: number): Video => ({...video, stage: 'in', why: undefined, since: now, alive: now});

export const came = (video: Video, participant: string, seat: Seat, now: number): Video =>
  expecting({...video, others: {...video.others, [participant]: seat}}, now);

export const went = (video: Video, participant: string, now: number): Video =>
  expecting({...video, others: Object.fromEntries(Object.entries(video.others).filter(([one]) => one !== participant))}, now);

export const channel = (video: Video, open: boolean, now: number): Video => expecting({...video, open}, now);

export const devices = (video: Video, change: {microphone?: boolean; camera?: boolean}): Video => ({...video, ...change});

export const spotlit = (video: Video, seat: Seat): Video => ({...video, spotlight: video.spotlight === seat ? undefined : seat});

/** It is over: explained, and tried again after a rest that grows; but not for ever where one is not let in. */
export function lost(video: Video, why: Why, now: number, chance = Math.random()): Video {
  const settled = video.stage === 'in' && now - video.since >= settledAfter;
  const failures = settled ? 1 : video.failures + 1;
  const over = final.includes(why) || refusals.includes(why) && failures >= mostRefusals;
  return over
    ? {...video, ...outside, wanted: false, why, failures}
    : {...video, ...outside, stage: 'resting', why, failures, next: now + rest(failures, chance)};
}

/** What the passing of time makes of it. */
export function tick(video: Video, now: number): Video {
  switch (video.stage) {
    case 'resting': return now >= video.next ? ask(video, now) : video;
    case 'joining': return now - video.alive > lifelessAfter || now - video.since > slowAfter ? lost(video, 'slow', now) : video;
    case 'in': return isSilent(video, now) ? lost(video, 'silent', now) : video;
    default: return video;
  }
}

export const hasFrame = ({stage}: Video) => stage === 'joining' || stage === 'in';
export const hasMicrophone = ({way}: Video) => way === 'camera' || way === 'microphone';
export const devicesOf = (video: Video, seat: Seat) => Object.keys(video.others).filter(one => video.others[one] === seat);

/** How long to rest before the next try, in ms: doubling, and scattered so that a whole room does not come back at once. */
export function rest(failures: number, chance: number): number {
  const whole = Math.min(longestRest, firstRest * 2 ** Math.min(failures - 1, 10));
  return Math.round(whole / 2 + (whole / 2) * chance);
}

const final: Why[] = ['video_off'];
const refusals: Why[] = ['taken_out', 'not_admitted'];
const outside = {stage: 'out' as Stage, seat: undefined, others: {}, open: false, shut: undefined, spotlight: undefined};

const ask = (video: Video, now: number): Video =>
  video.wanted && video.where ? {...video, ...outside, stage: 'asking', attempt: video.attempt + 1, since: now} : {...video, ...outside};

const isSilent = ({alive, shut}: Video, now: number) =>
  now - alive > silentAfter || shut !== undefined && now - shut > shutAfter;

function expecting(video: Video, now: number): Video {
  const isShut = !video.open && Object.keys(video.others).length > 0;
  return {...video, shut: isShut ? video.shut ?? now : undefined};
}
