import {html, nothing} from 'lit';
import {choices} from './choices';
import {Element} from './element';
import {helpNow} from './help';
import type {PageData} from './page';
import {send} from './sending';
import {say} from './words';

const answers = ['yes', 'partly', 'no'];

/** What it was like, for a participant; nothing leaves the page before it is sent. */
class Feedback extends Element {
  static properties = {page: {attribute: false}, unwell: {state: true}, done: {state: true}, wrong: {state: true}};
  declare page: PageData;
  declare unwell: boolean;
  declare done: boolean;
  declare wrong: string;

  render() {
    if (this.done) return html`<p role="status">${say('room.feedback.thanks')}</p>${this.#help()}`;
    return html`
      <form class="sheet" @submit=${this.#send} @change=${this.#changed}>
        <h2>${say('room.feedback.title')}</h2>
        <p class="quieter">${say('room.feedback.words')}</p>
        ${choices('room.feedback.now', 'now', ['better', 'same', 'worse', 'not_ok'], 'room.feedback.now.', false)}
        <div aria-live="polite">${this.#help()}</div>
        ${['safe', 'heard', 'again'].map(name =>
          choices(`room.feedback.${name}`, name, answers, 'room.feedback.answer.'))}
        <label for="last-word">${say('room.feedback.word')}</label>
        <input id="last-word" name="word" maxlength="40" autocomplete="off">
        ${this.wrong ? html`<p class="wrong" role="alert">${this.wrong}</p>` : nothing}
        <button>${say('room.feedback.send')}</button>
      </form>`;
  }

  #help() {
    return this.unwell ? html`
      <div class="unwell"><p>${say('room.feedback.unwell')}</p>${helpNow(this.page.help)}</div>` : nothing;
  }

  #changed = (event: Event) => {
    const choice = event.target as HTMLInputElement;
    if (choice.name === 'now') this.unwell = choice.value === 'not_ok';
  };

  #send = async (event: SubmitEvent) => {
    event.preventDefault();
    const said = Object.fromEntries([...new FormData(event.target as HTMLFormElement)].filter(([, value]) => value !== ''));
    this.wrong = await send(this.page.room.id, 'feedback', said);
    this.done = !this.wrong;
  };
}

customElements.define('wc-feedback', Feedback);
