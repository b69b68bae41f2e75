import {html, nothing, type PropertyValues} from 'lit';
import {isFacilitator, type Room} from '../state/room';
import {isGoingOn, left, sharing} from '../state/round';
import type {Wish} from '../wire/frames';
import {Element} from './element';
import {nameOf} from './sentence';
import {say} from './words';

const signs = ['with_you', 'thank_you', 'me_too', 'breathe'];

/** What one may do about the talking piece: take it, pass, give it back; or support whoever shares. */
class Piece extends Element {
  static properties = {room: {attribute: false}, offline: {type: Boolean}, now: {type: Number}};
  declare room: Room;
  declare offline: boolean;
  declare now: number;

  /** What was said last about the time, so that it is said once. */
  #toldTime = '';

  render() {
    const {standing} = this.room.round.turn;
    return html`<div class="turn" data-standing=${standing} ?data-yours=${this.#isYours}>
      ${this.#isYours ? (standing === 'held' ? this.#yours() : this.#offered()) : this.#others()}</div>`;
  }

  protected updated(changed: PropertyValues) {
    if (changed.has('now') || changed.has('room')) this.#tellTime();
  }

  protected focusNearby() {
    this.querySelector<HTMLElement>('button, .turn')?.focus();
  }

  #offered() {
    return html`
      <p class="whose">${say('room.piece.offered.you')}</p>
      <p class="doing">
        ${this.#button('room.piece.accept', {type: 'accept'})}
        ${this.#button('room.piece.pass', {type: 'pass'}, 'second')}
      </p>`;
  }

  #yours() {
    const {ends, extended} = this.room.round.turn;
    return html`
      <p class="whose">${say('room.piece.held.you')} <span class="time">${this.#time()}</span></p>
      <p class="doing">
        ${this.#button('room.piece.hand_back', {type: 'hand_back'})}
        ${ends && !extended ? this.#button('room.piece.more', {type: 'one_more_minute'}, 'second') : nothing}
      </p>`;
  }

  #others() {
    const {holder, standing, until} = this.room.round.turn;
    const key = until ? 'room.piece.waiting' : `room.piece.${standing}`;
    return html`
      ${holder ? html`<p class=${until || isFacilitator(this.room) ? 'whose' : 'whose hidden-words'}>${say(key, nameOf(this.room, holder))}
        ${isFacilitator(this.room) && standing === 'held' && !until ? html`<span class="time">${this.#time()}</span>` : nothing}</p>` : nothing}
      <p class="doing">${sharing(this.room) && !until ? this.#signs() : nothing} ${this.#order()} ${this.#hand()}</p>`;
  }

  #signs() {
    return html`<span class="signs" role="group" aria-label=${say('room.sign')}>
      ${signs.map(sign => html`
        <button class="small" aria-pressed=${this.room.round.signs[this.#you] === sign ? 'true' : 'false'} aria-disabled=${this.#off}
          @click=${() => this.#do({type: 'sign', sign})}>${say(`room.sign.${sign}`)}</button>`)}</span>`;
  }

  /** Before one's turn one may pass already. */
  #order() {
    const at = this.room.round.turn.order.indexOf(this.#you);
    if (at < 0) return nothing;
    return html`<span class="quieter">${say(at === 0 ? 'room.piece.next' : 'room.piece.later')}</span>
      ${this.#button('room.piece.pass', {type: 'pass'}, 'small')}`;
  }

  #hand() {
    const isUp = this.room.round.hands.includes(this.#you);
    return html`<button class="small hand" aria-pressed=${isUp ? 'true' : 'false'} aria-disabled=${this.#off}
      @click=${() => this.#do({type: isUp ? 'lower_hand' : 'raise_hand'})}>${say(isUp ? 'room.hand.lower' : 'room.hand.raise')}</button>`;
  }

  #button(words: string, wish: Wish, kind = '') {
    return html`<button class=${kind} aria-disabled=${this.#off} @click=${() => this.#do(wish)}>${say(words)}</button>`;
  }

  #do(wish: Wish) {
    if (this.#off === 'false') this.wish(wish);
  }

  #time() {
    const {ends} = this.room.round.turn;
    if (!ends || !isGoingOn(this.room)) return nothing;
    const {words, minutes} = left(ends, Date.now());
    return say(`room.piece.${words}`, minutes);
  }

  /** A gentle sign for whoever shares, a minute before the time is over and when it is. */
  #tellTime() {
    const {ends, standing} = this.room.round.turn;
    if (!this.#isYours || !ends || standing !== 'held' || !isGoingOn(this.room)) return;
    const {words, minutes} = left(ends, Date.now());
    const time = `${ends}-${words}`;
    if (words !== 'some' && this.#toldTime !== time) this.tell('aloud', say(`room.piece.${words}`, minutes));
    this.#toldTime = time;
  }

  get #isYours() {
    return this.room.round.turn.holder === this.room.you?.seat;
  }

  get #you() {
    return this.room.you!.seat;
  }

  get #off() {
    return this.offline || !isGoingOn(this.room) ? 'true' : 'false';
  }
}

customElements.define('wc-piece', Piece);
