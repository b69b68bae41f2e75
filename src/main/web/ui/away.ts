import {html, nothing} from 'lit';
import type {Room} from '../state/room';
import {Element} from './element';
import {say, timeOfDay} from './words';

const kept = 20 * 60_000;

/** For whoever was let in among others who talk already, and for whoever is called away: one line each. */
class Away extends Element {
  static properties = {room: {attribute: false}, offline: {type: Boolean}, read: {state: true}};
  declare room: Room;
  declare offline: boolean;
  declare read: boolean;

  render() {
    const since = this.room.door.away[this.room.you!.seat];
    return html`${since ? this.#away(since) : nothing} ${this.#isNew ? this.#orientation() : nothing}`;
  }

  /** While one is asked for something else, or the room is on hold, this can wait. */
  get #isNew() {
    const {door, round, status, you} = this.room;
    return door.cameIn && !this.read && status !== 'held' && round.turn.holder !== you!.seat;
  }

  #away(since: number) {
    return html`
      <p class="line away"><span>${say('room.away.words', timeOfDay(since + kept))}</span>
        <button class="small" aria-disabled=${this.offline ? 'true' : 'false'}
          @click=${() => this.offline || this.wish({type: 'come_back'})}>${say('room.away.back')}</button></p>`;
  }

  #orientation() {
    return html`
      <p class="line orientation"><span>${say('room.orientation')}</span>
        <button class="small" aria-label=${say('room.act.dismiss')} @click=${() => { this.read = true; }}>×</button></p>`;
  }
}

customElements.define('wc-away', Away);
