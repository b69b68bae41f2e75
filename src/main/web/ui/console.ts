import {html, nothing} from 'lit';
import {type Act, firstCard, holdAct, letInAct, nextAct} from '../state/console';
import {isFacilitator, type Room} from '../state/room';
import {Element} from './element';
import {nameOf} from './sentence';
import {say} from './words';

/** The four things facilitators do most, always in the same place. */
class Console extends Element {
  static properties = {room: {attribute: false}, offline: {type: Boolean}};
  declare room: Room;
  declare offline: boolean;

  render() {
    if (!isFacilitator(this.room)) return nothing;
    return html`
      <div class="acts" role="group" aria-label=${say('room.console')}>
        ${this.#act(nextAct(this.room))}
        ${this.#act(letInAct(this.room))}
        ${this.#act(holdAct(this.room))}
        ${this.#card()}
      </div>`;
  }

  #act({words, about, seat, wish}: Act) {
    const isOff = !wish || this.offline;
    return html`<button class="second" aria-disabled=${isOff ? 'true' : 'false'}
      @click=${() => isOff || this.wish(wish)}>${say(words, about ?? nameOf(this.room, seat))}</button>`;
  }

  #card() {
    const request = firstCard(this.room);
    if (!request) return html`<button class="second" aria-disabled="true">${say('room.console.no_card')}</button>`;
    return html`<button class="need" @click=${() => this.tell('show-card')}>${say('room.console.card', nameOf(this.room, request.about))}</button>`;
  }
}

customElements.define('wc-console', Console);
