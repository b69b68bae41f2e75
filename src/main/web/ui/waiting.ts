import {html, nothing} from 'lit';
import type {Outbox} from '../state/outbox';
import type {Room} from '../state/room';
import {Element} from './element';
import {helpNow} from './help';
import {languageChoice} from './language';
import './notes';
import type {PageData} from './page';
import {say, sayCode, timeOfDay} from './words';

const notThisTime = ['not_now', 'too_late'];

/** The waiting room: calm, honest, and with a private line to the facilitators. */
class Waiting extends Element {
  static properties = {room: {attribute: false}, outbox: {attribute: false}, page: {attribute: false}, offline: {type: Boolean}, limit: {type: Number}};
  declare room: Room;
  declare outbox: Outbox;
  declare page: PageData;
  declare offline: boolean;
  declare limit: number;

  #said?: string;

  render() {
    const state = this.#state();
    return html`
      <div class="waiting" data-state=${state}>
        ${notThisTime.includes(state) ? this.#notThisTime(state) : this.#soon()}
        <wc-notes .room=${this.room} .outbox=${this.outbox} ?offline=${this.offline} .limit=${this.limit}></wc-notes>
        ${this.#agreement()}
        <p class="ways"><button class="second" @click=${this.#leave}>${say('room.leave.waiting')}</button> ${languageChoice()}</p>
      </div>`;
  }

  /** Read aloud once, when it changes. */
  updated() {
    const now = [this.#words(), this.#preset()].filter(Boolean).join(' ');
    if (this.#said !== undefined && this.#said !== now) this.tell('aloud', now);
    this.#said = now;
  }

  #soon() {
    const preset = this.#preset();
    return html`
      <h1>${say('room.waiting.title')}</h1>
      <p class="lead">${this.#words()}</p>
      ${preset ? html`<p class="preset"><strong>${say('room.waiting.preset')}</strong> ${preset}</p>` : nothing}
      <p>${say('room.waiting.nothing')} ${say('room.waiting.alone')}</p>
      <p>${say('room.waiting.as')} <strong><bdi>${this.room.you!.name}</bdi></strong>.</p>`;
  }

  /** Kind, with a way on; and the door may still open. */
  #notThisTime(state: string) {
    return html`
      <h1>${say(`room.waiting.${state}.title`)}</h1>
      <p class="lead">${this.#words()}</p>
      <p>${say('room.waiting.stay')}</p>
      <p class="ways"><a class="button" href="/">${say('room.waiting.others')}</a></p>
      <h2>${say('room.after.help')}</h2>
      ${helpNow(this.page.help)}`;
  }

  #agreement() {
    return html`
      <details class="agreed">
        <summary>${say('room.joining.agreement')}</summary>
        <ul class="agreement">${this.page.room.agreement.map(sentence => html`<li dir="auto">${sentence}</li>`)}</ul>
      </details>`;
  }

  #state() {
    return this.room.door.waiting[this.room.you!.seat]?.state ?? 'waiting';
  }

  #words() {
    const {state, reason} = this.room.door.waiting[this.room.you!.seat] ?? {state: 'waiting'};
    if (state === 'not_open' && this.room.course.starts) return say('room.waiting.not_open', timeOfDay(this.room.course.starts));
    if (state === 'no_facilitator' && this.page.room.lounge) return say('room.waiting.lounge');
    return state === 'not_now'
      ? sayCode(`room.waiting.not_now.${reason}`, 'room.waiting.not_now.other')
      : sayCode(`room.waiting.${state}`, 'room.waiting.waiting');
  }

  #preset() {
    const preset = this.room.door.told[this.room.you!.seat];
    return preset && sayCode(`room.waiting.preset.${preset}`, 'room.waiting.preset.seen');
  }

  #leave() {
    if (this.offline) location.assign('/');
    else this.wish({type: 'leave'});
  }
}

customElements.define('wc-waiting', Waiting);
