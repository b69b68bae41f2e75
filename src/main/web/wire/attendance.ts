import {caughtUp, lostTexts} from '../state/loss';
import * as outboxes from '../state/outbox';
import {closedDoor, cursors, isHole, isNews, receive, type Room} from '../state/room';
import {newAttempt} from './attempt';
import {ending} from './closing';
import {Connection} from './connection';
import type {Door} from './door';
import {type Answer, type Entry, type Frame, isAnswer, isEntry, type Seat, type Welcome, type Wish} from './frames';

const beat = 1_000;

export interface AttendanceDelegate {
  changed(): void;
  /** Something happened in the room just now. */
  news(entry: Entry): void;
  /** A text of the conversation is gone, by its number. */
  takenAway(seq: number): void;
  answered(answer: Answer, wish: Wish): void;
  lost(code: number): void;
  back(complete: boolean): void;
  letIn(): void;
}

/** One person's time in one room: what they know, what they want done, and the line in between. */
export class Attendance {
  room: Room = closedDoor;
  outbox: outboxes.Outbox = [];
  line: 'connecting' | 'open' | 'lost' = 'connecting';
  closeCode = 0;
  /** Why there is no way back, once there is none: see `ending`. */
  ended?: string;

  #connection: Connection;
  #timer = 0;
  #before?: Room;

  constructor(door: Door, private readonly delegate: AttendanceDelegate) {
    this.#connection = new Connection(door, this);
  }

  begin() {
    this.#timer = window.setInterval(() => this.#flush(), beat);
    addEventListener('online', () => this.#connection.hurry());
    document.addEventListener('visibilitychange', () => document.hidden || this.#connection.hurry());
    this.#connection.open();
  }

  wish(wish: Wish) {
    this.outbox = outboxes.post(this.outbox, wish, newAttempt());
    this.#flush();
  }

  again(attempt: string) {
    this.outbox = outboxes.again(this.outbox, attempt, newAttempt());
    this.#flush();
  }

  discard(attempt: string) {
    this.outbox = outboxes.discard(this.outbox, attempt);
    this.delegate.changed();
  }

  /** Whose words are not to be seen here, from now on. */
  hide(seats: Seat[]) {
    this.room = {...this.room, hidden: seats};
    this.delegate.changed();
  }

  cursors() {
    return cursors(this.room);
  }

  heard(frame: Frame) {
    if (isAnswer(frame)) this.#hearAnswer(frame);
    else if (isEntry(frame)) this.#hearEntry(frame);
    else this.#hearRoom(frame);
    this.delegate.changed();
  }

  lost(code: number) {
    this.closeCode = code;
    this.outbox = outboxes.lineLost(this.outbox);
    if (this.line === 'open') this.delegate.lost(code);
    if (this.line === 'open') this.line = 'lost';
    this.delegate.changed();
  }

  /** Nothing that was written here stays in memory once there is no way back. */
  over(code: number) {
    clearInterval(this.#timer);
    this.closeCode = code;
    this.ended = ending(code);
    this.room = closedDoor;
    this.#before = undefined;
    this.outbox = [];
    this.delegate.changed();
  }

  #hearAnswer(answer: Answer) {
    const item = this.outbox.find(one => one.attempt === answer.attempt);
    this.outbox = outboxes.answered(this.outbox, answer);
    if (item) this.delegate.answered(answer, item.wish);
  }

  #hearEntry(entry: Entry) {
    if (isHole(this.room, entry)) return this.#startOver();
    const news = isNews(this.room, entry);
    this.#learn(entry);
    this.outbox = outboxes.heard(this.outbox, entry, this.room.you?.seat);
    if (entry.channel === 'group' && entry.of) this.delegate.takenAway(entry.of);
    if (news) this.delegate.news(entry);
    this.#lookForLosses();
  }

  #hearRoom(frame: Frame) {
    const before = this.room;
    if (isAnew(frame) && before.you) this.#before ??= before;
    this.#learn(frame);
    if (frame.type === 'reset') this.outbox = outboxes.reset(this.outbox);
    if (isWelcome(frame)) this.#welcomed(frame);
  }

  #learn(frame: Frame) {
    const before = this.room.you?.status;
    this.room = receive(this.room, frame, Date.now());
    if (before === 'waiting' && this.room.you?.status === 'admitted') this.delegate.letIn();
  }

  #welcomed({resumed}: Welcome) {
    const wasLost = this.line === 'lost';
    this.line = 'open';
    if (!resumed) this.outbox = outboxes.reset(this.outbox);
    if (wasLost) this.delegate.back(resumed);
    this.#lookForLosses();
    this.#flush();
  }

  #lookForLosses() {
    if (!this.#before || !caughtUp(this.room)) return;
    this.outbox = outboxes.lost(this.outbox, lostTexts(this.#before, this.room));
    this.#before = undefined;
  }

  #startOver() {
    this.#before ??= this.room;
    this.#learn({type: 'reset'});
    this.#connection.restart();
  }

  #flush() {
    if (this.line === 'open') this.#send(outboxes.due(this.outbox, Date.now()));
    this.delegate.changed();
  }

  #send(items: outboxes.Outbox) {
    for (const {wish, attempt} of items) this.#connection.send({...typeFirst(wish), attempt});
    this.outbox = outboxes.sent(this.outbox, items, Date.now());
  }
}

const isWelcome = (frame: Frame): frame is Welcome => frame.type === 'welcome';
const isAnew = (frame: Frame) => frame.type === 'reset' || (isWelcome(frame) && !frame.resumed);
const typeFirst = ({type, ...rest}: Wish) => ({type, ...rest});
