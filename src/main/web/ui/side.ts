import {html, nothing} from 'lit';
import type {SideRoom} from '../state/care';
import type {Outbox} from '../state/outbox';
import type {Room} from '../state/room';
import type {Video} from '../state/video';
import './composer';
import {Element} from './element';
import './lines';
import {nameOf} from './sentence';
import './video';
import {say} from './words';

/** The side room: a quiet conversation beside the group, and the way back. */
class Side extends Element {
  static properties = {
    room: {attribute: false}, video: {attribute: false}, outbox: {attribute: false}, side: {attribute: false}, offline: {type: Boolean}, limit: {type: Number},
  };
  declare room: Room;
  declare video: Video | undefined;
  declare outbox: Outbox;
  declare side: SideRoom;
  declare offline: boolean;
  declare limit: number;

  render() {
    return html`
      <section class="side" aria-labelledby="side-title">
        <h1 id="side-title" tabindex="-1">${say('room.side.title')}</h1>
        <p class="quieter">${say('room.side.words', this.#names())}</p>
        ${this.video ? html`<wc-video .room=${this.room} .video=${this.video}></wc-video>` : nothing}
        <wc-lines .room=${this.room} .outbox=${this.outbox} .channel=${this.side.channel} ?offline=${this.offline}
          .label=${say('room.side.title')} .empty=${say('room.side.empty')}></wc-lines>
        <wc-composer .kind=${'side_say'} .to=${this.side.id} .limit=${this.limit} .label=${say('room.side.write')}></wc-composer>
        <p class="ways"><button class="second" aria-disabled=${this.offline ? 'true' : 'false'}
          @click=${() => this.offline || this.wish({type: 'back_to_group'})}>${say(this.room.status === 'ended' ? 'room.side.leave' : 'room.side.back')}</button></p>
      </section>`;
  }

  firstUpdated() {
    this.querySelector('h1')!.focus({preventScroll: true});
  }

  #names() {
    return this.side.inside.map(seat => nameOf(this.room, seat)).join(', ');
  }
}

customElements.define('wc-side', Side);
