import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {isAway, withStatus} from '../state/people';
import type {Room} from '../state/room';
import {isGoingRound} from '../state/round';
import type {Person} from '../wire/frames';
import {Element} from './element';
import {shownWords} from './shows';
import {say} from './words';

const mostInARing = 8;
const mostNamed = 30;

/** People as a circle of names; whoever shares is in the middle. */
class Circle extends Element {
  static properties = {room: {attribute: false}, now: {type: Number}};
  declare room: Room;
  declare now: number;

  render() {
    const people = this.#people();
    const {holder, standing} = this.room.round.turn;
    const around = people.filter(({seat}) => seat !== holder);
    return html`
      <ul class="circle" data-standing=${standing} ?data-idle=${!isGoingRound(this.room.round)} ?data-many=${around.length > mostInARing} aria-label=${say('room.circle')}>
        ${repeat([...people.filter(({seat}) => seat === holder), ...around], ({seat}) => seat, person => this.#name(person, around))}
      </ul>`;
  }

  /** Where a name stands is a number of the page, which its safety rules do not allow in the text of it. */
  protected updated() {
    for (const name of this.querySelectorAll<HTMLElement>('[data-turn]')) name.style.setProperty('--turn', `${name.dataset.turn}turn`);
  }

  /** In a crowd only those whom the turns are about. */
  #people() {
    const people = withStatus(this.room.people, 'admitted');
    if (people.length <= mostNamed) return people;
    const {turn, hands} = this.room.round;
    const named = [turn.holder, ...turn.order, ...hands].slice(0, mostNamed);
    return people.filter(({seat}) => named.includes(seat));
  }

  #name(person: Person, around: Person[]) {
    const at = around.indexOf(person);
    return html`
      <li data-turn=${at < 0 ? nothing : at / around.length} ?data-holder=${at < 0} ?data-away=${isAway(this.room.people, person.seat, Date.now())}>
        ${at < 0 ? html`<span class="piece-mark" aria-hidden="true"></span>` : nothing}
        <bdi>${person.name}</bdi> ${this.#about(person)}</li>`;
  }

  #about({seat, shows}: Person) {
    const {turn, hands, signs} = this.room.round;
    const about = [
      ...shownWords(shows),
      seat === turn.holder ? say(turn.until ? 'room.circle.waited' : `room.circle.${turn.standing}`) : '',
      seat === turn.order[0] ? say('room.circle.next') : '',
      hands.includes(seat) ? say('room.circle.hand') : '',
      signs[seat] ? say(`room.sign.${signs[seat]}`) : '',
    ].filter(Boolean);
    return about.length ? html`<span class="about-turn">${about.join(' · ')}</span>` : nothing;
  }
}

customElements.define('wc-circle', Circle);
