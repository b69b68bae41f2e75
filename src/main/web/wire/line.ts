import type {Cursor, Frame} from './frames';

const pingEvery = 10_000;
const silentAfter = 20_000;
const nudgeWait = 4_000;

export interface LineDelegate {
  heard(frame: Frame): void;
  closed(code: number): void;
}

/** One socket from `enter` to its close, which also notices when the other side has fallen silent. */
export class Line {
  #heardAt = performance.now();
  #pulse = 0;
  #nudge = 0;
  #done = false;

  constructor(private readonly socket: WebSocket, ticket: string, cursors: Cursor[], private readonly delegate: LineDelegate) {
    socket.onopen = () => this.#enter(ticket, cursors);
    socket.onmessage = event => this.#hear(event.data);
    socket.onclose = event => this.#end(event.code);
    this.#pulse = window.setInterval(() => this.#beat(), pingEvery);
  }

  send(frame: object) {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(frame));
  }

  /** Asks for a sign of life now: after sleep, or when the network changed. */
  nudge() {
    if (this.#nudge) return;
    const asked = performance.now();
    this.send({type: 'ping'});
    this.#nudge = window.setTimeout(() => {
      this.#nudge = 0;
      if (this.#heardAt < asked) this.#end(1006);
    }, nudgeWait);
  }

  drop() {
    this.#end(1006);
  }

  #enter(ticket: string, cursors: Cursor[]) {
    this.send(cursors.length ? {type: 'enter', ticket, cursors} : {type: 'enter', ticket});
  }

  #hear(text: string) {
    if (this.#done) return;
    this.#heardAt = performance.now();
    this.delegate.heard(JSON.parse(text));
  }

  #beat() {
    if (performance.now() - this.#heardAt > silentAfter) this.#end(1006);
    else this.send({type: 'ping'});
  }

  #end(code: number) {
    if (this.#done) return;
    this.#done = true;
    clearInterval(this.#pulse);
    clearTimeout(this.#nudge);
    this.socket.close();
    this.delegate.closed(code);
  }
}
