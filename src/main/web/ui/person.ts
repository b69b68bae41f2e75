import {html, nothing} from 'lit';
import type {Standing} from '../state/door';
import type {Person} from '../wire/frames';
import './at-door';
import {Element} from './element';
import './ladder';
import {identify} from './identify';
import './introduction';
import {shownWords} from './shows';
import './video-acts';
import {say} from './words';

const saidToStaff = ['next', 'too_late', 'returned', 'contested'];

/** One name in the list of people, with what a facilitator may do for this person. */
class PersonElement extends Element {
  static properties = {
    person: {attribute: false}, you: {type: Boolean}, away: {type: Boolean},
    with: {attribute: false}, facilitating: {type: Boolean}, offline: {type: Boolean}, open: {state: true},
    standing: {attribute: false}, gone: {type: Boolean}, called: {type: Boolean},
    hideable: {type: Boolean}, seen: {type: Boolean}, spotlit: {type: Boolean}, muted: {type: Boolean},
  };
  declare person: Person;
  declare you: boolean;
  declare away: boolean;
  /** The other facilitator who is with this person just now. */
  declare with: string | undefined;
  declare facilitating: boolean;
  declare offline: boolean;
  declare open: boolean;
  /** Why this person waits. */
  declare standing: Standing | undefined;
  declare gone: boolean;
  declare called: boolean;
  /** One may hide what this person writes, from oneself. */
  declare hideable: boolean;
  declare muted: boolean;
  /** In the video, which this facilitator may lead. */
  declare seen: boolean;
  declare spotlit: boolean;

  render() {
    const {name, status} = this.person;
    return html`
      <div class="person" ?data-away=${this.away}>
        <span class="dot" aria-hidden="true"></span>
        <span class="name"><bdi>${name}</bdi> ${this.#about()}</span>
        ${this.you ? nothing : !this.facilitating ? this.#menuButton() : status === 'waiting' ? this.#admit() : this.#menuButton()}
      </div>
      ${this.facilitating && this.person.status === 'waiting' && this.person.role === 'participant' ? this.#introduction() : nothing}
      ${this.open ? this.#opened() : nothing}`;
  }

  #about() {
    const {role, chatOff, shows} = this.person;
    return html`<span class="about quieter">
      ${this.you ? html`<span>${say('room.people.you')}</span>` : nothing}
      ${shownWords(shows).map(words => html`<span class="shows">${words}</span>`)}
      ${role === 'participant' ? nothing : html`<span class="role">${say(`room.role.${role}`)}</span>`}
      ${this.called ? html`<span>${say('room.people.called')}</span>` : this.away ? html`<span>${say(this.gone ? 'room.people.gone' : 'room.people.away')}</span>` : nothing}
      ${this.standing && saidToStaff.includes(this.standing.state) ? html`<span>${say(`room.queue.${this.standing.state}`)}</span>` : nothing}
      ${this.muted ? html`<span>${say('room.mute.on')}</span>` : nothing}
      ${chatOff ? html`<span>${say('room.people.chat_off')}</span>` : nothing}</span>`;
  }

  #admit() {
    const {seat, name} = this.person;
    return html`
      <button class="small admit" aria-label=${say('room.act.admit.name', name)} aria-disabled=${this.offline ? 'true' : 'false'}
        @click=${() => this.offline || this.wish({type: 'admit', seat})}>${say('room.act.admit')}</button>
      ${this.#menuButton()}`;
  }

  #opened() {
    if (this.facilitating) return this.#menu();
    const {seat, name} = this.person;
    return html`
      <div class="menu" role="group" aria-label=${say('room.mute.menu', name)} @keydown=${this.#escape}>
        ${this.hideable ? html`<button class="small" aria-pressed=${this.muted ? 'true' : 'false'}
          @click=${() => this.tell('hide', {seat, muted: !this.muted})}>${say('room.mute')}</button>` : nothing}
        ${this.#report()}
      </div>`;
  }

  #report() {
    const {seat, name} = this.person;
    return html`<button class="small second" @click=${() => this.tell('report', {about: 'seat', seat, name})}>${say('room.report.person', name)}</button>`;
  }

  #menuButton() {
    return html`
      <button class="small more" aria-expanded=${this.open ? 'true' : 'false'} aria-label=${say(this.facilitating ? 'room.act.menu' : 'room.mute.menu', this.person.name)}
        @click=${this.#toggle}>⋯</button>`;
  }

  #menu() {
    const {seat, role} = this.person;
    return html`
      <div class="menu" role="group" aria-label=${say('room.act.menu', this.person.name)} @keydown=${this.#escape}>
        ${role === 'participant' && this.person.status === 'admitted' ? this.#introduction() : nothing}
        ${this.with ? html`<p class="claimed">${say('room.team.with', this.with)}</p>` : nothing}
        <button class="small" @click=${() => this.tell('write-to', seat)}>${say('room.act.note')}</button>
        ${this.person.status === 'waiting' ? html`<wc-at-door .person=${this.person} ?offline=${this.offline}></wc-at-door>` : nothing}
        ${this.person.status === 'admitted' && role === 'participant' ? html`<button class="small" aria-disabled=${this.offline ? 'true' : 'false'}
          @click=${() => this.offline || this.wish({type: 'return', seat})}>${say('room.act.return')}</button>` : nothing}
        ${this.seen ? html`<wc-video-acts .seat=${seat} ?spotlit=${this.spotlit}></wc-video-acts>` : nothing}
        ${role === 'participant' ? identify(seat) : nothing}
        ${role === 'participant' ? nothing : this.#report()}
        ${role === 'facilitator' ? nothing : html`<wc-ladder class="ladder" .person=${this.person} ?offline=${this.offline}></wc-ladder>`}
      </div>`;
  }

  #introduction() {
    return html`<wc-introduction .seat=${this.person.seat}></wc-introduction>`;
  }

  async #toggle() {
    this.open = !this.open;
    this.#claim();
    await this.updateComplete;
    this.querySelector('.menu')?.scrollIntoView({block: 'nearest'});
  }

  /** Opening the card says "I am with this person" to the other facilitators, until it is closed. */
  #claim() {
    const {seat, status, role} = this.person;
    if (!this.facilitating || this.offline || role === 'facilitator' || status === 'left') return;
    if (!this.open) this.wish({type: 'unclaim', seat});
    else if (!this.with) this.wish({type: 'claim', seat});
  }

  #escape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    this.open = false;
    this.#claim();
    this.querySelector<HTMLElement>('.more')!.focus();
  }
}

customElements.define('wc-person', PersonElement);
