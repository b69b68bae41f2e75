import {html, nothing} from 'lit';
import {isFacilitator, type Room} from '../state/room';
import {Element} from './element';
import {say} from './words';

/** The small groups that ask for a facilitator, where facilitators look: above the conversation. */
class GroupCalls extends Element {
  static properties = {room: {attribute: false}, offline: {type: Boolean}};
  declare room: Room;
  declare offline: boolean;

  render() {
    return isFacilitator(this.room) ? this.room.groups.calls.map(group => this.#call(group)) : nothing;
  }

  #call(group: number) {
    return html`<p class="to-all calling"><span>${say('room.groups.calls', say('room.groups.number', group))}</span>
      <button class="small" aria-label=${say('room.groups.enter.name', group)} aria-disabled=${this.offline ? 'true' : 'false'}
        @click=${() => this.offline || this.wish({type: 'enter_group', group})}>${say('room.groups.enter')}</button></p>`;
  }
}

customElements.define('wc-group-calls', GroupCalls);
