// The words on the wire, as the room understands them. The contract itself is the protocol document.
export type Seat = string;
export type Channel = string;

export interface Cursor { channel: Channel; seq: number; epoch: string }

export interface Person {
  seat: Seat;
  name: string;
  role: 'participant' | 'facilitator';
  status: 'waiting' | 'admitted' | 'left';
  chatOff?: unknown;
}

export interface Welcome {
  type: 'welcome';
  room: {id: string; status: RoomStatus; held?: unknown; ended?: unknown};
  you: Person;
  people: Person[];
  channels: {name: Channel; seq: number; epoch: string}[];
  resumed: boolean;
  groups?: {groups: SmallGroup[]; ends?: number; calls: Record<string, unknown>};
}

/** Some participants who talk among themselves, and a facilitator who is with them. */
export interface SmallGroup { group: number; seats: Seat[]; facilitator?: Seat }

export type RoomStatus = 'open' | 'held' | 'ended';

export interface Entry {
  type: string;
  channel: Channel;
  seq: number;
  epoch: string;
  at: number;
  seat?: Seat;
  seats?: Seat[];
  by?: Seat;
  of?: number;
  text?: string;
  attempt?: string;
  name?: string;
  role?: Person['role'];
  reason?: string;
  why?: 'withdrawn' | 'hidden';
  cause?: 'split' | 'moved' | 'entered' | 'left' | 'notice' | 'back';
  groups?: SmallGroup[];
  ends?: number;
  group?: number;
  came?: Seat[];
  went?: Seat[];
}

export interface Answer {
  type: 'applied' | 'already' | 'conflict' | 'refused' | 'uncertain';
  attempt: string;
  channel?: Channel;
  seq?: number;
  by?: Seat;
  error?: string;
  message?: string;
  retryAfter?: number;
}

export interface Here { type: 'here'; seats: Seat[] }

export type Frame = Welcome | Here | Entry | Answer | {type: 'reset'} | {type: 'pong'};

/** What a person wants done, without its attempt. */
export interface Wish {
  type: string;
  text?: string;
  seat?: Seat;
  channel?: Channel;
  of?: number;
  reason?: string;
  size?: number;
  groups?: Seat[][];
  group?: number;
  minutes?: number;
}

const answers = ['applied', 'already', 'conflict', 'refused', 'uncertain'];

export const isAnswer = (frame: Frame): frame is Answer => answers.includes(frame.type);
export const isEntry = (frame: Frame): frame is Entry => 'seq' in frame && 'epoch' in frame;
