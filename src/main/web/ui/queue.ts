import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {isToldNotNow} from '../state/door';
import {isAway, withStatus} from '../state/people';
import type {Room} from '../state/room';
import type {Person} from '../wire/frames';
import {Chime} from './chime';
import {Element} from './element';
import './person';
import {say} from './words';

const mostAtOnce = 50;

/** The waiting room as facilitators see it. */
class Queue extends Element {
  static properties = {room: {attribute: false}, offline: {type: Boolean}};
  declare room: Room;
  declare offline: boolean;

  #chime = new Chime();
  #seen = new Set<string>();

  render() {
    const waiting = withStatus(this.room.people, 'waiting');
    const queue = waiting.filter(person => !isToldNotNow(this.room.door, person.seat));
    const notNow = waiting.filter(person => isToldNotNow(this.room.door, person.seat));
    return html`
      <h2 id="waiting-title" tabindex="-1">${say('room.people.waiting')}</h2>
      ${this.room.door.locked ? html`<p class="quieter">${say('room.queue.locked')}</p>` : nothing}
      ${queue.length ? this.#list(queue, 'waiting-title') : html`<p class="quieter">${say('room.people.none')}</p>`}
      ${this.#all(queue)}
      ${notNow.length ? html`
        <h3 id="not-now-title">${say('room.queue.not_now')}</h3>${this.#list(notNow, 'not-now-title')}` : nothing}
      ${this.#settings()}`;
  }

  updated() {
    const waiting = withStatus(this.room.people, 'waiting').map(({seat}) => seat);
    if (waiting.some(seat => !this.#seen.has(seat))) this.#chime.ring();
    this.#seen = new Set(waiting);
  }

  protected focusNearby() {
    this.querySelector<HTMLElement>('.admit, h2')!.focus();
  }

  #list(people: Person[], title: string) {
    return html`
      <ul class="names" aria-labelledby=${title}>
        ${repeat(people, ({seat}) => seat, person => html`
          <li><wc-person .person=${person} .standing=${this.room.door.waiting[person.seat]} facilitating
            ?away=${isAway(this.room.people, person.seat, Date.now())} ?offline=${this.offline}></wc-person></li>`)}
      </ul>`;
  }

  /** Exactly those who are shown here, whoever may have come meanwhile. */
  #all(queue: Person[]) {
    const seats = queue.filter(({seat}) => this.room.door.waiting[seat]?.state !== 'contested').map(({seat}) => seat);
    if (seats.length < 2) return nothing;
    return html`<p><button class="small" aria-disabled=${this.offline ? 'true' : 'false'}
      @click=${() => this.offline || this.wish({type: 'admit_all', seats: seats.slice(0, mostAtOnce)})}>${say('room.queue.all', Math.min(seats.length, mostAtOnce))}</button></p>`;
  }

  #settings() {
    const {locked} = this.room.door;
    return html`
      <details class="door-settings">
        <summary>${say('room.queue.door')}</summary>
        <p class="quieter">${say('room.queue.lock.words')}</p>
        <p><button class="small second" aria-pressed=${locked ? 'true' : 'false'} aria-disabled=${this.offline ? 'true' : 'false'}
          @click=${() => this.offline || this.wish({type: locked ? 'unlock' : 'lock'})}>${say('room.queue.lock')}</button></p>
        <label class="check"><input type="checkbox" @change=${(event: Event) => this.#chime.want((event.target as HTMLInputElement).checked)}>
          ${say('room.queue.chime')}</label>
      </details>`;
  }
}

customElements.define('wc-queue', Queue);
