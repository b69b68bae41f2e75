import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {participants} from '../state/groups';
import {isGoingOn, isGoingRound, shifted} from '../state/round';
import type {Seat} from '../wire/frames';
import {Lead} from './lead';
import {nameOf} from './sentence';
import {say} from './words';

/** Who comes when, and what a facilitator may do about it. */
class Turns extends Lead {
  render() {
    const {order} = this.room.round.turn;
    return html`
      <h2 id="turns-title" tabindex="-1">${say('room.turns')}</h2>
      ${this.#now()}
      <p class="doing">${this.#acts()}</p>
      ${order.length ? html`
        <ol class="turns" aria-labelledby="turns-title">
          ${repeat(order, seat => seat, (seat, at) => this.#turn(seat, at))}
        </ol>
        ${order.length > 1 ? this.act('room.turns.shuffle', {type: 'shuffle'}) : nothing}` : nothing}`;
  }

  #now() {
    const {holder, standing, until} = this.room.round.turn;
    if (!holder) return html`<p class="quieter">${say('room.turns.resting')}</p>`;
    return html`<p>${say(until ? 'room.piece.waiting' : `room.piece.${standing}`, nameOf(this.room, holder))}</p>`;
  }

  #acts() {
    const {round} = this.room;
    const {holder, standing, order} = round.turn;
    if (holder) return html`
      ${standing === 'held' ? html`${this.act('room.turns.grant', {type: 'grant', minutes: 2})} ${this.#meanwhile()}`
        : this.act('room.turns.skip', {type: 'skip', seat: holder})}
      ${this.act('room.turns.take_back', {type: 'take_back'})}`;
    if (isGoingRound(round)) return this.act('room.turns.offer', {type: 'offer'}, {kind: '', off: order.length === 0});
    return this.act('room.turns.start', {type: 'start_round'}, {kind: '', off: !isGoingOn(this.room) || !participants(this.room).length});
  }

  #meanwhile() {
    return this.room.round.turn.meanwhile === 'signs'
      ? this.act('room.turns.text', {type: 'allow_text'})
      : this.act('room.turns.signs', {type: 'signs_only'});
  }

  #turn(seat: Seat, at: number) {
    const {order} = this.room.round.turn;
    const name = nameOf(this.room, seat);
    const isLast = at === order.length - 1;
    return html`
      <li><span class="name"><bdi>${name}</bdi></span>
        ${this.#move('room.turns.up', seat, -1, at === 0)} ${this.#move('room.turns.down', seat, 1, isLast)}
        ${this.room.round.turn.standing === 'held' ? nothing : this.act('room.turns.call', {type: 'offer', seat}, {name})}
        ${isLast ? nothing : this.act('room.turns.later', {type: 'skip', seat}, {name})}</li>`;
  }

  #move(words: string, seat: Seat, by: -1 | 1, off: boolean) {
    const seats = shifted(this.room.round.turn.order, seat, by);
    const name = nameOf(this.room, seat);
    return this.act(words, {type: 'order', seats}, {name, sign: by < 0 ? '↑' : '↓', off, key: `${words}-${seat}`});
  }
}

customElements.define('wc-turns', Turns);
