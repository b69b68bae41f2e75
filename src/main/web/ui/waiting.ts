import {html} from 'lit';
import type {Outbox} from '../state/outbox';
import type {Room} from '../state/room';
import {Element} from './element';
import './notes';
import {say} from './words';

/** The waiting room: calm, honest, and with a private line to the facilitators. */
class Waiting extends Element {
  static properties = {room: {attribute: false}, outbox: {attribute: false}, offline: {type: Boolean}, limit: {type: Number}, heading: {}};
  declare room: Room;
  declare outbox: Outbox;
  declare offline: boolean;
  declare limit: number;
  declare heading: string;

  render() {
    return html`
      <div class="waiting">
        <p class="quieter"><bdi>${this.heading}</bdi></p>
        <h1>${say('room.waiting.title')}</h1>
        <p class="lead">${say('room.waiting.state')}</p>
        <p>${say('room.waiting.nothing')} ${say('room.waiting.alone')}</p>
        <p>${say('room.waiting.as')} <strong><bdi>${this.room.you!.name}</bdi></strong>.</p>
        <wc-notes .room=${this.room} .outbox=${this.outbox} ?offline=${this.offline} .limit=${this.limit}></wc-notes>
        <p class="ways"><a class="button second" href="/">${say('room.leave')}</a></p>
      </div>`;
  }
}

customElements.define('wc-waiting', Waiting);
