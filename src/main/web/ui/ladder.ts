import {html, nothing} from 'lit';
import type {Person, Wish} from '../wire/frames';
import {Element} from './element';
import {say, timeOfDay} from './words';

const prompts = ['make_room', 'be_gentle', 'keep_private', 'one_topic'];
const lengths = ['two_minutes', 'ten_minutes', 'rest'];

/** What a facilitator may do about one person, the gentlest first. Each step tells the person in their own language. */
class Ladder extends Element {
  static properties = {person: {attribute: false}, offline: {type: Boolean}};
  declare person: Person;
  declare offline: boolean;

  render() {
    const {seat, status} = this.person;
    return html`
      ${status === 'waiting' ? nothing : html`
        <details>
          <summary>${say('room.act.nudge')}</summary>
          <div class="rungs">${prompts.map(prompt => this.#rung(`room.nudge.${prompt}`, {type: 'nudge', seat, prompt}))}</div>
        </details>
        ${this.#chat()}`}
      <p class="ways">${this.#button(say('room.act.remove'), () => this.tell('ask', {about: 'remove', seat}))}</p>`;
  }

  #chat() {
    const {seat, chatOff} = this.person;
    if (chatOff) {
      const until = chatOff.until ? say('room.act.chat_on.until', timeOfDay(chatOff.until)) : say('room.act.chat_on');
      return html`<p class="ways">${this.#button(until, () => this.wish({type: 'chat_on', seat}))}</p>`;
    }
    return html`
      <details>
        <summary>${say('room.act.chat_off')}</summary>
        <div class="rungs">${lengths.map(lasting => this.#rung(`room.act.chat_off.${lasting}`, {type: 'chat_off', seat, lasting}))}</div>
      </details>`;
  }

  #rung(words: string, wish: Wish) {
    return this.#button(say(words), () => this.wish(wish));
  }

  #button(words: string, act: () => void) {
    return html`<button class="small" aria-disabled=${this.offline ? 'true' : 'false'} @click=${() => this.offline || act()}>${words}</button>`;
  }

  protected focusNearby() {
    this.querySelector<HTMLElement>('summary, button')?.focus();
  }
}

customElements.define('wc-ladder', Ladder);
