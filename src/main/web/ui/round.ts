import {html} from 'lit';
import type {Room} from '../state/room';
import './circle';
import {Element} from './element';
import './piece';

/** People and the talking piece among them, and what one may do when it comes. */
class RoundElement extends Element {
  static properties = {room: {attribute: false}, offline: {type: Boolean}, now: {type: Number}};
  declare room: Room;
  declare offline: boolean;
  declare now: number;

  render() {
    return html`
      <wc-circle .room=${this.room} .now=${this.now}></wc-circle>
      <wc-piece .room=${this.room} ?offline=${this.offline} .now=${this.now}></wc-piece>`;
  }
}

customElements.define('wc-round', RoundElement);
