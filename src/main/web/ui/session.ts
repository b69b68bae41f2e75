import {html, nothing} from 'lit';
import {leads, minutesLeft} from '../state/course';
import {withStatus} from '../state/people';
import {isFacilitator, type Room} from '../state/room';
import {Element} from './element';
import {nameOf} from './sentence';
import {say} from './words';

const mostMinutes = 15;

/** What whoever leads can do about the session as a whole: its end, and who leads on. */
class Session extends Element {
  static properties = {room: {attribute: false}, offline: {type: Boolean}, now: {type: Number}};
  declare room: Room;
  declare offline: boolean;
  declare now: number;

  render() {
    if (!isFacilitator(this.room)) return nothing;
    return html`<div class="session">${this.#lead()} ${this.#actions()}</div>`;
  }

  #actions() {
    const {stage, hold} = this.room.course;
    if (hold || !leads(this.room.course, this.room.you?.seat)) return nothing;
    return html`
      ${this.#extensions()}
      ${stage === 'live' && this.#isNearEnd() ? this.#button('room.course.close', () => this.wish({type: 'close'})) : nothing}`;
  }

  #extensions() {
    const {stage, ends, extended} = this.room.course;
    if (ends === undefined || stage !== 'closing' && !this.#isNearEnd()) return nothing;
    return [5, 10].filter(minutes => extended + minutes <= mostMinutes).map(minutes =>
      this.#button('room.course.extend', () => this.wish({type: 'extend', minutes, ends}), minutes));
  }

  #isNearEnd() {
    return (minutesLeft(this.room.course, Date.now()) ?? Infinity) <= mostMinutes;
  }

  #lead() {
    const {course, people, you} = this.room;
    const others = withStatus(people, 'admitted').filter(({seat, role}) => role === 'facilitator' && seat !== you?.seat);
    if (!course.lead || !others.length) return nothing;
    if (course.lead !== you?.seat) return html`<p class="course">${say('room.course.lead', nameOf(this.room, course.lead))}</p>`;
    return html`<details class="lead"><summary>${say('room.course.lead.you')}</summary>
      ${others.map(({seat, name}) => this.#button('room.course.lead.to', () => this.wish({type: 'lead', seat}), name))}</details>`;
  }

  #button(key: string, act: () => void, ...args: (string | number)[]) {
    return html`<button class="second small" aria-disabled=${this.offline ? 'true' : 'false'}
      @click=${() => this.offline || act()}>${say(key, ...args)}</button>`;
  }
}

customElements.define('wc-session', Session);
