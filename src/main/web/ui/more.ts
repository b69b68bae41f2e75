import {html, nothing} from 'lit';
import {isFacilitator, type Room} from '../state/room';
import type {Wanted} from '../state/told';
import {Element} from './element';
import {languageChoice} from './language';
import {choices, want, wanted} from './settings';
import {say} from './words';

/** What one needs rarely: settings, leaving, and for facilitators the end of the session. */
class More extends Element {
  static properties = {room: {attribute: false}, offline: {type: Boolean}};
  declare room: Room;
  declare offline: boolean;

  render() {
    return html`
      <p class="quieter">${say('room.leave.words')}</p>
      <p class="ways">
        <button class="small" aria-disabled=${this.offline || this.#isAway ? 'true' : 'false'}
          @click=${() => this.offline || this.#isAway || this.wish({type: 'step_away'})}>${say('room.away.go')}</button>
        <button class="second small" @click=${this.#leave}>${say('room.leave')}</button>
        ${languageChoice()}
        ${isFacilitator(this.room) ? nothing : html`
          <button class="second small" @click=${() => this.tell('report', {about: 'session', kind: 'leading'})}>${say('room.report.leading')}</button>`}
        ${isFacilitator(this.room) ? html`
          <button class="second small grave" aria-disabled=${this.offline ? 'true' : 'false'}
            @click=${() => this.offline || this.tell('ask', {about: 'end'})}>${say('room.act.end')}</button>` : nothing}
      </p>
      <details>
        <summary>${say('room.told.title')}</summary>
        <fieldset aria-label=${say('room.told.title')}>${choices.map(choice => this.#choice(choice))}</fieldset>
      </details>`;
  }

  get #isAway() {
    return this.room.you!.seat in this.room.door.away;
  }

  #leave() {
    if (this.offline) location.assign('/');
    else this.wish({type: 'leave'});
  }

  #choice(choice: Wanted) {
    return html`<label class="check"><input type="radio" name="told" .checked=${wanted() === choice}
      @change=${() => want(choice)}> ${say(`room.told.${choice}`)}</label>`;
  }
}

customElements.define('wc-more', More);
