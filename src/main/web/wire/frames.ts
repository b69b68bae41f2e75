// The words on the wire, as the room understands them. The contract itself is the protocol document.
export type Seat = string;
export type Channel = string;

export interface Cursor { channel: Channel; seq: number; epoch: string }

/** What somebody ticked on coming in; codes that have words. */
export interface Shows { career?: string; province?: string }

export interface Person {
  seat: Seat;
  name: string;
  role: 'participant' | 'facilitator' | 'safety_lead';
  status: 'waiting' | 'admitted' | 'left';
  chatOff?: {by?: Seat; at: number; until?: number};
  door?: DoorView;
  steppedAway?: number;
  shows?: Shows;
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

/** How the door stands for somebody who waits. */
export interface DoorView { state: string; reason?: string }

export interface Welcome {
  type: 'welcome';
  room: {id: string; status: RoomStatus; held?: HoldView; ended?: {outcome: Outcome}};
  course: {stage: Stage; starts?: number; ends?: number; extended: number; lead?: Seat};
  you: Person;
  people: Person[];
  channels: {name: Channel; seq: number; epoch: string}[];
  resumed: boolean;
  groups?: {groups: SmallGroup[]; ends?: number; calls: Record<string, unknown>};
  quiet?: {by: Seat; ends: number};
  claims?: {seat: Seat; by: Seat; until: number}[];
  round?: {agenda: Phase[]; phase?: PhaseNow; piece: Turn; hands: Seat[]};
  locked?: unknown;
  care?: {cases: SupportCase[]; own: SupportView[]};
}

/** Some participants who talk among themselves, and a facilitator who is with them. */
export interface SmallGroup { group: number; seats: Seat[]; facilitator?: Seat }

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
  shows?: Shows;
  reason?: string;
  preset?: string;
  outcomes?: {seat: Seat; what: string}[];
  admit?: Seat;
  notNow?: Seat;
  why?: 'withdrawn' | 'hidden';
  cause?: 'split' | 'moved' | 'entered' | 'left' | 'notice' | 'back';
  groups?: SmallGroup[];
  group?: number;
  came?: Seat[];
  went?: Seat[];
  until?: number;
  prompt?: string;
  scope?: string;
  turn?: {holder?: Seat};
  phases?: Phase[];
  index?: number;
  phase?: Phase;
  began?: number;
  ends?: number;
  sign?: string;
  outcome?: Outcome;
  id?: string;
  request?: SupportCase | SupportView;
  reached?: 'locked_out' | 'removed_only' | 'not_reached';
  slug?: string;
}

export type Concern = 'moment' | 'check' | 'unsafe' | 'worry';
type SupportStatus = 'raised' | 'seen' | 'with' | 'side_room' | 'handed_over' | 'emergency' | 'follow_up' | 'closed' | 'withdrawn';
type FollowUp = 'contact' | 'none';

interface Support { id: string; kind: Concern; raised: number; status: SupportStatus }

export interface Step { by: Seat; at: number }

/** A request for support as those see it who answer it. */
export interface SupportCase extends Support {
  about: Seat;
  by: Seat;
  seen?: Step;
  taken?: Step;
  asked?: Step;
  handedOver?: Step;
  emergency?: Step;
  called?: {why: string; at: number};
  missed?: number;
  aside?: Step & {inside: Seat[]};
  over?: Step & {followUp?: FollowUp};
}

/** The same, as the one sees it who raised it. */
export interface SupportView extends Support {
  about?: Seat;
  by?: Seat;
  called?: string;
  inside: Seat[];
  followUp?: FollowUp;
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
  prompt?: string;
  lasting?: string;
  scope?: string;
  seen?: number;
  index?: number;
  order?: (number | Seat)[];
  preset?: string;
  seats?: Seat[];
  case?: string;
  kind?: Concern;
  followUp?: FollowUp;
  minutes?: number;
  sign?: string;
  ends?: number;
  sure?: boolean;
  slug?: string;
}

const answers = ['applied', 'already', 'conflict', 'refused', 'uncertain'];

export const isAnswer = (frame: Frame): frame is Answer => answers.includes(frame.type);
export const isEntry = (frame: Frame): frame is Entry => 'seq' in frame && 'epoch' in frame;
