import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Outbox} from '../state/outbox';
import {withStatus} from '../state/people';
import {isFacilitator, type Room, timeline} from '../state/room';
import type {Person} from '../wire/frames';
import './composer';
import {Element} from './element';
import './lines';
import {nameOf} from './sentence';
import {say} from './words';

/** Private notes: a participant's with the facilitators, and for facilitators one thread for each person. */
class Notes extends Element {
  static properties = {room: {attribute: false}, outbox: {attribute: false}, offline: {type: Boolean}, limit: {type: Number}, seat: {}};
  declare room: Room;
  declare outbox: Outbox;
  declare offline: boolean;
  declare limit: number;
  /** The person whose thread a facilitator is reading. */
  declare seat: string | undefined;

  #read = new Map<string, number>();

  render() {
    return isFacilitator(this.room) ? this.#staff() : html`
      <h2>${say('room.notes.title')}</h2>
      <p class="quieter">${say('room.notes.words')}</p>
      ${this.#thread(this.room.you!.seat, say('room.write.note'))}`;
  }

  #staff() {
    const people = this.#people();
    return html`
      <h2 id="notes-title">${say('room.notes.title')}</h2>
      ${people.length ? nothing : html`<p class="quieter">${say('room.notes.nobody')}</p>`}
      <div class="threads" role="group" aria-label=${say('room.notes.choose')}>
        ${repeat(people, ({seat}) => seat, person => this.#choice(person))}
      </div>
      ${this.seat ? html`
        <p class="quieter">${say('room.notes.staff')}</p>
        ${this.#thread(this.seat, say('room.write.reply', nameOf(this.room, this.seat)), this.seat)}`
        : people.length ? html`<p class="quieter">${say('room.notes.pick')}</p>` : nothing}`;
  }

  #people() {
    const {people, you} = this.room;
    return [...withStatus(people, 'waiting'), ...withStatus(people, 'admitted')].filter(({seat}) => seat !== you?.seat);
  }

  #choice({seat, name}: Person) {
    const isOpen = seat === this.seat;
    if (isOpen) this.#read.set(seat, this.#notesFrom(seat));
    const isNew = this.#notesFrom(seat) > (this.#read.get(seat) ?? 0);
    return html`
      <button class="small" aria-pressed=${isOpen ? 'true' : 'false'} @click=${() => { this.seat = seat; }}>
        <bdi>${name}</bdi>${isNew ? html` <span class="new">${say('room.notes.new')}</span>` : nothing}</button>`;
  }

  #thread(seat: string, label: string, to?: string) {
    return html`
      <wc-lines .room=${this.room} .outbox=${this.outbox} .channel=${`seat:${seat}`} ?offline=${this.offline}
        .label=${say('room.notes.title')} .empty=${say('room.notes.empty')}></wc-lines>
      <wc-composer .kind=${'note'} .to=${to} .limit=${this.limit} .label=${label}></wc-composer>`;
  }

  #notesFrom(seat: string) {
    return timeline(this.room, `seat:${seat}`).lines.filter(line => line.type === 'noted' && line.seat === seat).length;
  }
}

customElements.define('wc-notes', Notes);
