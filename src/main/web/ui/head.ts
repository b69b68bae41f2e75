import {html, nothing} from 'lit';
import type {Room} from '../state/room';
import './course';
import {Element} from './element';
import './phase';

/** Where one is: the title, the phase, and softly how much time is left. One or two short lines. */
class Head extends Element {
  static properties = {room: {attribute: false}, heading: {}, inside: {type: Boolean}, now: {type: Number}};
  declare room: Room;
  declare heading: string;
  /** In the room itself; the waiting room and the side room have a heading of their own. */
  declare inside: boolean;
  declare now: number;

  render() {
    if (!this.inside) return html`<div class="head"><p class="quieter"><bdi>${this.heading}</bdi></p></div>`;
    return html`
      <div class="head">
        <h1><bdi>${this.heading}</bdi></h1>
        <wc-phase .room=${this.room} .now=${this.now}></wc-phase>
        ${this.room.status === 'held' ? nothing : html`<wc-course .room=${this.room} .now=${this.now}></wc-course>`}
      </div>`;
  }
}

customElements.define('wc-head', Head);
