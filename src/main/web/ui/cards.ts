import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {cards, isOpen, notesOf, sideRoom} from '../state/care';
import type {Outbox} from '../state/outbox';
import type {Room} from '../state/room';
import type {SupportCase, Wish} from '../wire/frames';
import './composer';
import {Element} from './element';
import {helpIn} from './help';
import {identify} from './identify';
import type {Help} from './page';
import {nameOf} from './sentence';
import {say, timeOfDay} from './words';

const scripts = ['here', 'ask', 'place', 'stay'];
const untaken = ['raised', 'seen'];

/** Requests for support, as those see them who answer: quiet cards with what may be done and said. */
class Cards extends Element {
  static properties = {
    room: {attribute: false}, outbox: {attribute: false}, help: {attribute: false}, offline: {type: Boolean},
    limit: {type: Number}, opened: {state: true}, place: {state: true},
  };
  declare room: Room;
  declare outbox: Outbox;
  declare help: Help;
  declare offline: boolean;
  declare limit: number;
  declare opened: string | undefined;
  /** Where the person says they are; nobody knows it but by asking. */
  declare place: string | undefined;

  render() {
    const all = cards(this.room.care);
    if (!all.length) return html`<h2>${say('room.cards.title')}</h2><p class="quieter">${say('room.cards.none')}</p>`;
    return html`
      <h2 id="cards-title">${say('room.cards.title')}</h2>
      <ul class="cards" aria-labelledby="cards-title">
        ${repeat(all, ({id}) => id, request => html`<li class="card" ?data-over=${!isOpen(request)}>${this.#card(request)}</li>`)}
      </ul>`;
  }

  #card(request: SupportCase) {
    const open = this.opened === request.id;
    return html`
      <p><strong><bdi>${nameOf(this.room, request.about)}</bdi></strong> ${say(`room.cards.${request.kind}`)}
        <time class="quieter" datetime=${new Date(request.raised).toISOString()}>${timeOfDay(request.raised)}</time></p>
      <p class="quieter">${this.#status(request)}</p>
      ${isOpen(request) ? this.#first(request, open) : this.#over(request)}
      ${open ? this.#inside(request) : nothing}`;
  }

  #status({status, seen, taken, asked, handedOver, emergency, over, called, kind, by}: SupportCase) {
    const who = {seen, with: taken, side_room: taken, handed_over: handedOver, emergency, follow_up: over, closed: over, raised: undefined, withdrawn: undefined}[status];
    return html`
      ${kind === 'worry' ? say('room.cards.told_by', nameOf(this.room, by)) : nothing}
      ${say(`room.cards.state.${status}`, nameOf(this.room, who?.by))}
      ${asked ? say('room.cards.asked', nameOf(this.room, asked.by)) : nothing}
      ${called ? say('room.cards.called') : nothing}`;
  }

  #first(request: SupportCase, open: boolean) {
    return html`
      <p class="ways">
        ${request.status === 'raised' ? this.#does('see', request) : nothing}
        ${this.#mayTake(request) ? this.#does('take', request) : nothing}
        <button class="small" aria-expanded=${open ? 'true' : 'false'} @click=${() => this.#toggle(request)}>${say('room.cards.more')}</button>
      </p>`;
  }

  #over(request: SupportCase) {
    return request.status === 'follow_up' ? html`<p class="ways">${this.#does('close_case', request)}</p>` : nothing;
  }

  #inside(request: SupportCase) {
    return html`
      <div class="steps">
        <ol>${scripts.map(line => html`<li><q>${say(`room.cards.script.${line}`)}</q></li>`)}</ol>
        <p class="ways">
          ${request.kind === 'worry' ? html`<button class="small" @click=${() => this.tell('write-to', request.about)}>${say('room.act.note')}</button>` : this.#side(request)}
          ${request.asked ? nothing : this.#does('ask_colleague', request)}
          ${request.handedOver ? nothing : this.#does('hand_over', request)}
          ${request.emergency ? nothing : this.#does('emergency', request)}
          ${identify(request.about)}
        </p>
        ${this.#numbers()}
        ${this.#notes(request)}
        ${untaken.includes(request.status) ? nothing : this.#resolve(request)}
      </div>`;
  }

  #side(request: SupportCase) {
    if (sideRoom(this.room.care)) return nothing;
    return this.#does(request.aside ? 'join_side' : 'open_side', request);
  }

  #numbers() {
    const place = this.place ?? this.help.place;
    return html`
      <details><summary>${say('room.cards.numbers')}</summary>
        <label for="card-place">${say('room.cards.place')}</label>
        <select id="card-place" .value=${place} @change=${(event: Event) => { this.place = (event.target as HTMLSelectElement).value; }}>
          ${Object.keys(this.help.places).map(one => html`<option value=${one} ?selected=${one === place}>${say(`help.place.${one}`)}</option>`)}
        </select>
        ${helpIn(this.help, place)}
      </details>`;
  }

  #notes(request: SupportCase) {
    return html`
      <h3>${say('room.cards.notes')}</h3>
      <p class="quieter">${say('room.cards.notes.words')}</p>
      ${notesOf(this.room, request).map(note => html`<p class="text" dir="auto"><strong><bdi>${nameOf(this.room, note.seat)}</bdi></strong> ${note.text}</p>`)}
      <wc-composer .kind=${'case_note'} .to=${request.id} .limit=${this.limit} .label=${say('room.cards.note')}></wc-composer>`;
  }

  /** Nobody wishes for contact in the name of another, so a worry only ends. */
  #resolve(request: SupportCase) {
    return html`
      <p class="quieter">${request.kind === 'worry' ? nothing : say('room.cards.wish')}</p>
      <p class="ways">
        ${request.kind === 'worry' ? nothing : this.#ends(request, 'contact')}
        ${this.#ends(request, 'none')}
      </p>`;
  }

  #ends({id, kind}: SupportCase, followUp: 'contact' | 'none') {
    const words = kind === 'worry' ? 'room.cards.done' : `room.cards.wish.${followUp}`;
    return this.#button(say(words), {type: 'resolve', case: id, followUp});
  }

  #does(what: string, request: SupportCase) {
    return this.#button(say(`room.cards.do.${what}`), {type: what, case: request.id});
  }

  #button(words: string, wish: Wish) {
    return html`<button class="small" data-do=${wish.type} aria-disabled=${this.offline ? 'true' : 'false'}
      @click=${() => this.offline || this.wish(wish)}>${words}</button>`;
  }

  #mayTake({taken, asked, about, status}: SupportCase) {
    const you = this.room.you!.seat;
    if (about === you || taken?.by === you) return false;
    return !taken || asked !== undefined || status === 'handed_over';
  }

  #toggle({id}: SupportCase) {
    this.opened = this.opened === id ? undefined : id;
  }

  protected focusNearby() {
    this.querySelector<HTMLElement>('.card button')?.focus();
  }
}

customElements.define('wc-cards', Cards);
