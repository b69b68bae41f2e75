import {html, nothing} from 'lit';
import {isFacilitator, type Room} from '../state/room';
import './agenda';
import {Element} from './element';
import './hands';
import './turns';

/** What facilitators need to lead: the hands, the order of turns and the plan. */
class Leading extends Element {
  static properties = {room: {attribute: false}, offline: {type: Boolean}, now: {type: Number}};
  declare room: Room;
  declare offline: boolean;
  declare now: number;

  render() {
    if (!isFacilitator(this.room)) return nothing;
    return html`
      <wc-turns .room=${this.room} ?offline=${this.offline}></wc-turns>
      <wc-hands .room=${this.room} ?offline=${this.offline}></wc-hands>
      <wc-agenda .room=${this.room} ?offline=${this.offline}></wc-agenda>`;
  }
}

customElements.define('wc-leading', Leading);
