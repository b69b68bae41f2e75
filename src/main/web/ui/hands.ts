import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Seat} from '../wire/frames';
import {Lead} from './lead';
import {nameOf} from './sentence';
import {say} from './words';

/** Raised hands, in the order in which they went up. */
class Hands extends Lead {
  render() {
    const {hands} = this.room.round;
    if (!hands.length) return nothing;
    return html`
      <h2 id="hands-title" tabindex="-1">${say('room.hands')}</h2>
      <ol class="turns" aria-labelledby="hands-title">${repeat(hands, seat => seat, seat => this.#hand(seat))}</ol>`;
  }

  #hand(seat: Seat) {
    const name = nameOf(this.room, seat);
    const {standing, holder} = this.room.round.turn;
    return html`
      <li><span class="name"><bdi>${name}</bdi></span>
        ${standing === 'held' || holder === seat ? nothing : this.act('room.turns.call', {type: 'offer', seat}, {name})}
        ${this.act('room.hands.lower', {type: 'lower_hand', seat}, {name})}</li>`;
  }
}

customElements.define('wc-hands', Hands);
