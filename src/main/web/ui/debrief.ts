import {html, nothing} from 'lit';
import {choices} from './choices';
import {Element} from './element';
import type {PageData} from './page';
import {type Abrupt, send} from './sending';
import {say} from './words';

/** Two minutes for whoever led the session. */
class Debrief extends Element {
  static properties = {page: {attribute: false}, abrupt: {attribute: false}, done: {state: true}, wrong: {state: true}};
  declare page: PageData;
  declare abrupt: Abrupt[];
  declare done: boolean;
  declare wrong: string;

  render() {
    if (this.done) {
      return html`<p role="status">${say('room.debrief.thanks')}</p>
        <p><a href="/debriefs">${say('room.debrief.all')}</a></p>`;
    }
    return html`
      <form class="sheet" @submit=${this.#send}>
        <h2>${say('room.debrief.title')}</h2>
        <p class="quieter">${say('room.debrief.words')}</p>
        ${choices('room.debrief.climate', 'climate', ['warm', 'calm', 'mixed', 'heavy', 'tense'], 'room.debrief.climate.')}
        <label for="concerns">${say('room.debrief.concerns')}</label>
        <textarea id="concerns" name="concerns" rows="3" maxlength="1000" aria-describedby="concerns-help"></textarea>
        <p id="concerns-help" class="quieter">${say('room.debrief.concerns.help')}</p>
        ${this.abrupt.length ? this.#abrupt() : nothing}
        ${choices('room.debrief.own', 'own', ['well', 'tired', 'moved', 'shaken'], 'room.debrief.own.')}
        <label class="check"><input type="checkbox" name="supervision">${say('room.debrief.supervision')}</label>
        <label class="check"><input type="checkbox" name="talk">${say('room.debrief.talk')}</label>
        ${this.wrong ? html`<p class="wrong" role="alert">${this.wrong}</p>` : nothing}
        <button>${say('room.debrief.send')}</button>
      </form>`;
  }

  /** Nothing is asked of anybody unless it is ticked. */
  #abrupt() {
    return html`
      <fieldset class="choices" aria-describedby="abrupt-help">
        <legend>${say('room.debrief.abrupt')}</legend>
        <p id="abrupt-help" class="quieter">${say('room.debrief.abrupt.help')}</p>
        ${this.abrupt.map(({seat, name}) => html`
          <label class="check"><input type="checkbox" name="check_in" value=${seat}><span><bdi>${name}</bdi> ${say('room.debrief.check_in')}</span></label>`)}
      </fieldset>`;
  }

  #send = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    this.wrong = await send(this.page.room.id, 'debrief', {
      climate: form.get('climate'),
      concerns: form.get('concerns'),
      own: form.get('own'),
      supervision: form.has('supervision'),
      talk: form.has('talk'),
      check_in: form.getAll('check_in'),
    });
    this.done = !this.wrong;
  };
}

customElements.define('wc-debrief', Debrief);
