import {pause} from './backoff';
import type {VideoSeat} from '../state/video';
import type {Person, Seat} from './frames';

const mostTries = 4;
const passing = [0, 503];

/** What the server refuses over HTTP, or `unreachable` when there was no answer at all. */
export class Problem extends Error {
  constructor(readonly status: number, readonly code: string, words: string, readonly field?: string) {
    super(words);
  }
}

/** The two questions one asks at the door of a room before the socket opens. */
export class Door {
  constructor(private readonly room: string) {}

  takeSeat(name: string, shows: string[], anyway = false): Promise<Person> {
    return this.askAgain('seat', {name, agreed: true, shows, ...(anyway ? {anyway} : {})});
  }

  async ticket(): Promise<string> {
    return (await this.ask('ticket', {})).ticket;
  }

  /** Whose words one has hidden from oneself. */
  async hidden(): Promise<Seat[]> {
    const answer = await fetch(`/rooms/${this.room}/mutes`, {headers: {Accept: 'application/json'}, signal: AbortSignal.timeout(10_000)});
    return answer.ok ? (await answer.json()).muted : [];
  }

  async hide(seat: Seat, muted: boolean): Promise<Seat[]> {
    return (await this.askAgain('mutes', {seat, muted})).muted;
  }

  /** A seat in the video, for now and for where one is in the room. */
  videoSeat(): Promise<VideoSeat> {
    return this.ask('video', {});
  }

  socket(): WebSocket {
    const url = new URL(`/rooms/${this.room}/socket`, location.href);
    url.protocol = url.protocol.replace('http', 'ws');
    return new WebSocket(url, 'wellness.v1');
  }

  /** For what may be asked twice: a passing failure is not yet worth a word. */
  private async askAgain(what: string, body: object, tries = 1): Promise<any> {
    try {
      return await this.ask(what, body);
    } catch (problem) {
      if (tries === mostTries || !passing.includes((problem as Problem).status)) throw problem;
    }
    await new Promise(later => setTimeout(later, pause(tries)));
    return this.askAgain(what, body, tries + 1);
  }

  private async ask(what: string, body: object): Promise<any> {
    const answer = await fetch(`/rooms/${this.room}/${what}`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    }).catch(() => { throw new Problem(0, 'unreachable', ''); });
    const said = await answer.json().catch(() => ({}));
    if (!answer.ok) throw new Problem(answer.status, said.error ?? 'unavailable', said.message ?? '', said.field);
    return said;
  }
}
