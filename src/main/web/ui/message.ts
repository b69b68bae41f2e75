import {html, nothing} from 'lit';
import type {Item} from '../state/outbox';
import {isFacilitator, isHidden, type Room} from '../state/room';
import type {Line} from '../state/timeline';
import type {Person} from '../wire/frames';
import {Element} from './element';
import './reading';
import {nameOf, sentence} from './sentence';
import {say, sayCode, timeOfDay} from './words';

/** One line of a conversation: a message, a message on its way, or a sentence about what happened. */
class Message extends Element {
  static properties = {
    room: {attribute: false}, line: {attribute: false}, item: {attribute: false},
    offline: {type: Boolean}, current: {type: Boolean, reflect: true},
  };
  declare room: Room;
  declare line: Line | undefined;
  declare item: Item | undefined;
  declare offline: boolean;
  declare current: boolean;

  render() {
    if (this.item) return this.#pending(this.item);
    const happened = sentence(this.room, this.line!);
    return happened ? html`<p class="happened">${happened} ${this.#time(this.line!)}</p>` : this.#message(this.line!);
  }

  protected focusNearby() {
    this.focus();
  }

  #message(line: Line) {
    if (isHidden(this.room, line.seat)) return this.#hidden(line);
    const author = this.room.people.known[line.seat ?? ''];
    return html`
      <p class="who"><strong><bdi>${nameOf(this.room, line.seat)}</bdi></strong>
        ${this.#isMine ? html`<span class="quieter">${say('room.people.you')}</span>` : nothing}
        ${roleOf(author)}
        ${this.#time(line)}</p>
      ${line.type === 'resource_shared' ? this.#reading(line) : html`<p class="text" dir="auto">${line.text}</p>${this.#actions(line)}`}`;
  }

  #reading({slug}: Line) {
    return html`<p class="quieter">${say('room.reading.here')}</p><wc-reading .slug=${slug!} ?current=${this.current}></wc-reading>`;
  }

  #hidden({seat}: Line) {
    return html`<p class="happened muted">${say('room.mute.line', nameOf(this.room, seat))} ${this.#time(this.line!)}
      ${this.#button('room.mute.off', () => this.tell('hide', {seat, muted: false}))}</p>`;
  }

  #actions({channel, seq}: Line) {
    const isShared = channel === 'group';
    if (!isShared && !this.#isMine) return nothing;
    return html`<p class="actions">${this.#isMine
      ? this.#button('room.talk.withdraw', () => this.wish({type: 'withdraw', channel, of: seq}))
      : html`
        ${isFacilitator(this.room) ? this.#button('room.talk.hide', () => this.tell('ask', {about: 'hide', of: seq})) : nothing}
        ${this.#button('room.talk.report', () => this.tell('report', {about: 'message', of: seq}))}`}</p>`;
  }

  #pending(item: Item) {
    return html`
      <p class="who"><strong><bdi>${this.room.you?.name}</bdi></strong> <span class="quieter">${say('room.people.you')}</span></p>
      <p class="text" dir="auto">${item.wish.text}</p>
      ${item.state === 'refused' ? this.#refused(item) : html`<p class="fate quieter">${this.#fate(item)}</p>`}`;
  }

  #refused({attempt, error, words, wish}: Item) {
    return html`
      <p class="fate wrong">${say('room.talk.refused')} <span dir="auto">${words || reasonFor(error!)}</span></p>
      <p class="ways">
        ${this.#button('room.talk.again', () => this.tell('again', attempt))}
        ${this.#button('room.talk.copy', () => this.tell('copy', wish.text))}
        ${this.#button('room.talk.discard', () => this.tell('discard', attempt))}
      </p>`;
  }

  #fate(item: Item) {
    if (item.state === 'kept') return nothing;
    if (item.state === 'doubt') return say('room.talk.doubt');
    return say(this.offline ? 'room.talk.later' : 'room.talk.sending');
  }

  // Only the message one is at has its buttons in the tab order; the others are reached by arrow keys.
  #button(words: string, act: () => void) {
    return html`<button class="small" tabindex=${this.current ? '0' : '-1'} @click=${act}>${say(words)}</button>`;
  }

  #time(line: Line) {
    return html`<time datetime=${new Date(line.at).toISOString()}>${timeOfDay(line.at)}</time>`;
  }

  get #isMine() {
    return this.line?.seat === this.room.you?.seat;
  }
}

const roleOf = (author?: Person) =>
  author && author.role !== 'participant' ? html`<span class="role">${say(`room.role.${author.role}`)}</span>` : nothing;
const reasonFor = (error: string) => sayCode(error === 'lost' ? 'room.talk.lost' : `refusal.${error}`, 'refusal.busy');

customElements.define('wc-message', Message);
