import {html} from 'lit';
import type {Person} from '../wire/frames';
import {Element} from './element';
import {say} from './words';

const presets = ['seen', 'few_minutes', 'next_pause', 'write_first'];
const reasons = ['full', 'late', 'not_registered', 'other'];

/** What a facilitator may tell to one person who waits, besides letting them in. */
class AtDoor extends Element {
  static properties = {person: {attribute: false}, offline: {type: Boolean}};
  declare person: Person;
  declare offline: boolean;

  render() {
    const {seat, name} = this.person;
    return html`
      <fieldset><legend>${say('room.queue.wait', name)}</legend>
        ${presets.map(preset => this.#button(`room.waiting.preset.${preset}`, {type: 'wait', seat, preset}))}</fieldset>
      <fieldset><legend>${say('room.queue.refuse', name)}</legend>
        ${reasons.map(reason => this.#button(`room.queue.reason.${reason}`, {type: 'not_now', seat, reason}))}</fieldset>`;
  }

  #button(words: string, wish: {type: 'wait' | 'not_now'; seat: string; preset?: string; reason?: string}) {
    return html`<button class="small second" aria-disabled=${this.offline ? 'true' : 'false'}
      @click=${() => this.offline || this.wish(wish)}>${say(words)}</button>`;
  }
}

customElements.define('wc-at-door', AtDoor);
