import {html} from 'lit';
import type {Room} from '../state/room';
import type {Wish} from '../wire/frames';
import {Element} from './element';
import {say} from './words';

/** A list that facilitators change: its buttons keep the focus while the lines move about. */
export class Lead extends Element {
  static properties = {room: {attribute: false}, offline: {type: Boolean}};
  declare room: Room;
  declare offline: boolean;

  #pressed = '';

  protected focusNearby() {
    const again = [...this.querySelectorAll<HTMLElement>('[data-key]')].find(({dataset}) => dataset.key === this.#pressed);
    (again ?? this.querySelector<HTMLElement>('button, h2'))?.focus();
  }

  /** A button with its own name for those who do not see beside what it stands. */
  protected act(words: string, wish: Wish, {name = '', sign = '', kind = 'small', off = false, key = ''} = {}) {
    const isOff = off || this.offline || this.room.status === 'ended';
    const label = name ? say(`${words}.name`, name) : say(words);
    return html`<button class=${kind} data-key=${key || label} aria-disabled=${isOff ? 'true' : 'false'} aria-label=${label}
      @click=${() => { this.#pressed = key || label; if (!isOff) this.wish(wish); }}>${sign || say(words)}</button>`;
  }
}
