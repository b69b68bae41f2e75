import {pause} from './backoff';
import {after, full, tooFastPause} from './closing';
import {Door, Problem} from './door';
import type {Cursor, Frame} from './frames';
import {Line} from './line';

export interface ConnectionDelegate {
  cursors(): Cursor[];
  heard(frame: Frame): void;
  lost(code: number): void;
  over(code: number): void;
}

const closeCodeFor: Record<number, number> = {401: 4001, 403: 4003, 404: 4004, 409: full, 410: 4010};

/** Keeps a line to the room up for as long as there is a reason to, and says when there is none left. */
export class Connection {
  #line?: Line;
  #failures = 0;
  #refusedTickets = 0;
  #timer = 0;
  #mayHurry = true;
  #over = false;

  constructor(private readonly door: Door, private readonly delegate: ConnectionDelegate) {}

  async open() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    try {
      const ticket = await this.door.ticket();
      if (!this.#over) this.#line = new Line(this.door.socket(), ticket, this.delegate.cursors(), this);
    } catch (problem) {
      this.closed(closeCodeFor[(problem as Problem).status] ?? 1006);
    }
  }

  send(frame: object) {
    this.#line?.send(frame);
  }

  /** The network is back or the page is looked at again: do not wait out the pause. */
  hurry() {
    if (this.#timer && this.#mayHurry) this.open();
    else this.#line?.nudge();
  }

  /** Starts over, with whatever cursors there are now. */
  restart() {
    this.#line?.drop();
  }

  heard(frame: Frame) {
    if (frame.type === 'welcome') this.#failures = this.#refusedTickets = 0;
    this.delegate.heard(frame);
  }

  closed(code: number) {
    this.#line = undefined;
    const next = after(code);
    if (next === 'stay-away' || (next === 'new-ticket' && this.#refusedTickets++ > 0)) return this.#end(code);
    this.#mayHurry = next !== 'come-back-slowly';
    const wait = next === 'come-back-slowly' ? tooFastPause : pause(this.#failures++);
    this.#timer = window.setTimeout(() => this.open(), wait);
    this.delegate.lost(next === 'new-ticket' ? 1006 : code);
  }

  #end(code: number) {
    this.#over = true;
    this.delegate.over(code);
  }
}
