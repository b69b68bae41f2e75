import {html} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {atOnce, type Told} from '../state/told';
import {Element} from './element';
import {say} from './words';

const rest = 2_000;

/** The one place whose changes are read aloud, at a pace one can follow. */
export class Announcer extends Element {
  static properties = {spoken: {state: true}};
  declare spoken: Told[] | undefined;

  #waiting: Told[] = [];
  #timer = 0;

  render() {
    // Fresh lines each time: the same words twice are said twice.
    const lines = atOnce(this.spoken ?? []).map(({key, args}) => html`<p>${say(key, ...args)}</p>`);
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

customElements.define('wc-announcer', Announcer);
