import {html, nothing} from 'lit';
import type {Room} from '../state/room';
import {isGoingOn, left} from '../state/round';
import {titleOf} from '../state/title';
import {Element} from './element';
import {say} from './words';

/** Which part of the session this is, and softly how long it is meant to last. */
class PhaseLine extends Element {
  static properties = {room: {attribute: false}, now: {type: Number}};
  declare room: Room;
  /** Moves on every few seconds, so that the time does. */
  declare now: number;

  render() {
    const {now} = this.room.round;
    if (!now) return nothing;
    return html`<p class="phase"><bdi>${titleOf(now.phase)}</bdi> <span class="quieter">${this.#time(now.ends)}</span></p>`;
  }

  #time(ends: number) {
    if (!isGoingOn(this.room)) return nothing;
    const {words, minutes} = left(ends, Date.now());
    return say(`room.phase.${words}`, minutes);
  }
}

customElements.define('wc-phase', PhaseLine);
