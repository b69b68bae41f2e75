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

export interface Phase {
  kind: string;
  title: {en: string; fr: string};
  length: number;
  /** How long everybody may share (ms). */
  turn?: number;
  voice: 'everyone' | 'presenter' | 'others';
  meanwhile: 'text' | 'signs';
}

export interface PhaseNow { index: number; phase: Phase; began: number; ends: number }

/** Where the talking piece is. */
export interface Turn {
  standing: 'resting' | 'offered' | 'held';
  holder?: Seat;
  order: Seat[];
  ends?: number;
  until?: number;
  extended?: number;
  presenters: Seat[];
  meanwhile: 'text' | 'signs';
}

export interface Welcome {
  type: 'welcome';
  room: {id: string; status: RoomStatus; held?: HoldView; ended?: {outcome: Outcome}};
  course: {stage: Stage; starts?: number; ends?: number; extended: number; lead?: Seat};
  you: Person;
  people: Person[];
  channels: {name: Channel; seq: number; epoch: string}[];
  resumed: boolean;
  round?: {agenda: Phase[]; phase?: PhaseNow; piece: Turn; hands: Seat[]};
}

export type Stage = 'published' | 'doors_open' | 'live' | 'closing' | 'ended' | 'sealed';
export type RoomStatus = Stage | 'held';
export type Outcome = 'completed' | 'excused';
export interface HoldView { reason: 'facilitator_lost' | 'facilitator_hold' | 'safety'; by?: Seat; at: number; ends?: number }

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
  phases?: Phase[];
  index?: number;
  phase?: Phase;
  began?: number;
  ends?: number;
  sign?: string;
  outcome?: Outcome;
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
  seen?: number;
  index?: number;
  order?: (number | Seat)[];
  seats?: Seat[];
  minutes?: number;
  sign?: string;
  ends?: number;
  sure?: boolean;
}

const answers = ['applied', 'already', 'conflict', 'refused', 'uncertain'];

export const isAnswer = (frame: Frame): frame is Answer => answers.includes(frame.type);
export const isEntry = (frame: Frame): frame is Entry => 'seq' in frame && 'epoch' in frame;
