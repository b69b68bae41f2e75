import {html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {participants} from '../state/groups';
import type {Room} from '../state/room';
import type {Person, Seat} from '../wire/frames';
import {Element} from './element';
import {say} from './words';

const sizes = [2, 3, 4, 5, 6];
const usual = 3;
const mostByHand = 25;

/** How a facilitator splits the room: shuffled evenly, or by hand. */
class Split extends Element {
  static properties = {room: {attribute: false}, offline: {type: Boolean}};
  declare room: Room;
  declare offline: boolean;

  render() {
    const people = participants(this.room);
    if (people.length < 2) return html`<p class="quieter">${say('room.groups.few')}</p>`;
    return html`
      <form class="split" @submit=${this.#evenly}>
        <label for="split-size">${say('room.groups.size')}</label>
        <select id="split-size" name="size">${sizes.map(size => html`<option value=${size} ?selected=${size === usual}>${size}</option>`)}</select>
        ${this.#go('room.groups.even')}
      </form>
      <details>
        <summary>${say('room.groups.hand')}</summary>
        <form class="by-hand" @submit=${this.#byHand}>
          ${repeat(people, ({seat}) => seat, person => this.#choice(person, Math.min(mostByHand, Math.max(2, Math.ceil(people.length / 2)))))}
          ${this.#go('room.groups.go')}
        </form>
      </details>`;
  }

  #choice({seat, name}: Person, groups: number) {
    const numbers = Array.from({length: groups}, (_, at) => at + 1);
    return html`
      <label for=${`split-${seat}`}><bdi>${name}</bdi></label>
      <select id=${`split-${seat}`} name=${seat} aria-label=${say('room.groups.choose', name)}>
        <option value="">${say('room.groups.none')}</option>
        ${numbers.map(number => html`<option value=${number}>${say('room.groups.number', number)}</option>`)}
      </select>`;
  }

  #go(words: string) {
    return html`<button class="small" aria-disabled=${this.offline ? 'true' : 'false'}>${say(words)}</button>`;
  }

  #evenly(event: SubmitEvent) {
    event.preventDefault();
    const size = Number(new FormData(event.target as HTMLFormElement).get('size'));
    if (!this.offline) this.wish({type: 'split', size});
  }

  #byHand(event: SubmitEvent) {
    event.preventDefault();
    const groups = sorted(new FormData(event.target as HTMLFormElement));
    if (!this.offline && groups.length) this.wish({type: 'split', groups});
  }
}

/** The seats of each number that was chosen for somebody. */
function sorted(form: FormData): Seat[][] {
  const groups = new Map<string, Seat[]>();
  for (const [seat, number] of form) {
    if (number) groups.set(String(number), [...(groups.get(String(number)) ?? []), seat]);
  }
  return [...groups].sort(([a], [b]) => Number(a) - Number(b)).map(([, seats]) => seats);
}

customElements.define('wc-split', Split);
