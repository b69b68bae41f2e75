import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {open, type Ruled} from '../state/conduct';
import {isFacilitator, type Room} from '../state/room';
import {Element} from './element';
import {nameOf} from './sentence';
import {say} from './words';

const beat = 1_000;

/** What was just done about somebody, by whom, and for a moment the way back. */
class Ruling extends Element {
  static properties = {room: {attribute: false}, offline: {type: Boolean}, now: {state: true}};
  declare room: Room;
  declare offline: boolean;
  declare now: number;

  #timer = 0;

  connectedCallback() {
    super.connectedCallback();
    this.#timer = window.setInterval(() => { if (this.room?.conduct.ruled.length) this.now = Date.now(); }, beat);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  render() {
    if (!isFacilitator(this.room)) return nothing;
    return repeat(open(this.room.conduct, Date.now()), ({seat}) => seat, one => html`
      <p class="line undo"><span>${this.#words(one)}</span>
        <button class="small" aria-disabled=${this.offline ? 'true' : 'false'} @click=${() => this.#undo(one)}>
          ${say('room.undo')}<span class="hidden-words"> ${nameOf(this.room, one.seat)}</span></button></p>`);
  }

  #words({type, seat, by}: Ruled) {
    const who = by === this.room.you?.seat ? 'you' : 'other';
    return say(`room.undo.${type}.${who}`, nameOf(this.room, seat), nameOf(this.room, by));
  }

  #undo({type, seat}: Ruled) {
    if (!this.offline) this.wish({type: type === 'removed' ? 'readmit' : 'chat_on', seat});
  }
}

customElements.define('wc-ruling', Ruling);
