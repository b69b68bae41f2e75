import {html} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Told} from '../state/told';
import {Element} from './element';
import {say} from './words';

const rest = 2_000;
const mostAtOnce = 3;

/** The one place whose changes are read aloud, at a pace one can follow. */
export class Announcer extends Element {
  static properties = {spoken: {state: true}};
  declare spoken: Told[] | undefined;

  #waiting: Told[] = [];
  #timer = 0;

  render() {
    // Fresh lines each time: the same words twice are said twice.
    const lines = sentences(this.spoken ?? []).map(sentence => html`<p>${sentence}</p>`);
    return html`<div class="hidden-words" role="status" aria-live="polite">${keyed(this.spoken, lines)}</div>`;
  }

  tell(told: Told) {
    this.#waiting.push(told);
    if (!this.#timer) this.#speak();
  }

  /** A message that was taken away is not read aloud any more. */
  forget(seq: number) {
    this.#waiting = this.#waiting.filter(told => told.seq !== seq);
    if (this.spoken?.some(told => told.seq === seq)) this.spoken = undefined;
  }

  hush() {
    this.#waiting = [];
    this.spoken = undefined;
  }

  #speak() {
    this.spoken = this.#waiting.splice(0);
    this.#timer = window.setTimeout(() => this.#rested(), rest);
  }

  #rested() {
    this.#timer = 0;
    if (this.#waiting.length) this.#speak();
  }
}

/** Changes in the room are always read; too many messages become one sentence. */
function sentences(told: Told[]): string[] {
  const messages = told.filter(({isMessage}) => isMessage);
  if (messages.length <= mostAtOnce) return told.map(({key, args}) => say(key, ...args));
  const changes = told.filter(({isMessage}) => !isMessage).map(({key, args}) => say(key, ...args));
  return [...changes, say('room.told.many', messages.length)];
}

customElements.define('wc-announcer', Announcer);
