import {html, nothing} from 'lit';
import type {Room} from '../state/room';
import {Element} from './element';
import {say, timeOfDay} from './words';

/** The session goes on longer than was agreed: everybody is asked, and leaving is as good an answer. */
class Stay extends Element {
  static properties = {room: {attribute: false}, offline: {type: Boolean}, answered: {state: true}};
  declare room: Room;
  declare offline: boolean;
  /** The end one has agreed to already. */
  declare answered: number | undefined;

  render() {
    const {prolonged} = this.room.course;
    if (!prolonged || prolonged === this.answered) return nothing;
    return html`
      <p class="line stay"><span>${say('room.stay', timeOfDay(prolonged))}</span>
        <span class="ways">
          <button class="small" @click=${() => { this.answered = prolonged; }}>${say('room.stay.go_on')}</button>
          <button class="small" aria-disabled=${this.offline ? 'true' : 'false'}
            @click=${() => this.offline || this.wish({type: 'leave'})}>${say('room.stay.leave')}</button></span></p>`;
  }

  protected focusNearby() {
    document.getElementById('main')!.focus({preventScroll: true});
  }
}

customElements.define('wc-stay', Stay);
