import {html, nothing} from 'lit';
import {isFacilitator, type Room} from '../state/room';
import type {Wanted} from '../state/told';
import {Element} from './element';
import {choices, want, wanted} from './settings';
import {say} from './words';

/** What one needs rarely: settings, leaving, and for facilitators the end of the session. */
class More extends Element {
  static properties = {room: {attribute: false}, offline: {type: Boolean}};
  declare room: Room;
  declare offline: boolean;

  render() {
    return html`
      <fieldset>
        <legend>${say('room.told.title')}</legend>
        ${choices.map(choice => this.#choice(choice))}
      </fieldset>
      <p class="quieter">${say('room.leave.words')}</p>
      <p class="ways">
        <a class="button second" href="/">${say('room.leave')}</a>
        ${isFacilitator(this.room) ? html`
          <button class="second" ?disabled=${this.offline} @click=${() => this.tell('ask', {about: 'end'})}>${say('room.act.end')}</button>` : nothing}
      </p>`;
  }

  #choice(choice: Wanted) {
    return html`<label class="check"><input type="radio" name="told" .checked=${wanted() === choice}
      @change=${() => want(choice)}> ${say(`room.told.${choice}`)}</label>`;
  }
}

customElements.define('wc-more', More);
