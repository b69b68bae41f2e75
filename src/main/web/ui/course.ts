import {html, nothing} from 'lit';
import {isLate, minutesLeft, sign} from '../state/course';
import {withStatus} from '../state/people';
import {isFacilitator, type Room} from '../state/room';
import {Element} from './element';
import {nameOf} from './sentence';
import {say, timeOfDay} from './words';

const mostMinutes = 15;
const soon = 10;
const last = 5;

/** How far the session has come, softly, and what whoever leads can do about it. */
class Course extends Element {
  static properties = {room: {attribute: false}, offline: {type: Boolean}, now: {type: Number}};
  declare room: Room;
  declare offline: boolean;
  /** Moves on every few seconds, so that the time is right. */
  declare now: number;

  #signed?: number;

  render() {
    return html`<p class="course">${stateOf(this.room, Date.now())}</p>${isFacilitator(this.room) ? this.#forStaff() : nothing}`;
  }

  /** The signs towards the end are given once each, and read aloud. */
  updated() {
    const now = sign(this.room.course, Date.now(), isFacilitator(this.room));
    if (now !== undefined && now !== this.#signed) this.tell('aloud', say(`room.course.sign.${now}`));
    this.#signed = now;
  }

  #forStaff() {
    const {course, you} = this.room;
    const leads = !course.lead || course.lead === you?.seat || course.lead in course.lost;
    return html`${this.#notices()} ${leads ? this.#actions() : nothing} ${this.#hold()} ${this.#lead()}`;
  }

  #actions() {
    const {stage, hold} = this.room.course;
    if (hold) return nothing;
    return html`
      ${stage === 'doors_open' ? this.#button('room.course.begin', () => this.wish({type: 'begin'})) : nothing}
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

  #hold() {
    const held = this.room.status === 'held';
    if (held && this.room.course.hold?.reason === 'facilitator_lost') return nothing;
    return html`<button class="small hold" aria-disabled=${this.offline ? 'true' : 'false'}
      @click=${() => this.offline || this.wish({type: held ? 'resume' : 'hold'})}>${say(held ? 'room.act.resume' : 'room.act.hold')}</button>`;
  }

  #notices() {
    const {course, people, you} = this.room;
    const lost = withStatus(people, 'admitted').filter(({seat, role}) => role === 'facilitator' && seat !== you?.seat && seat in course.lost);
    return html`
      ${course.hold ? nothing : lost.map(({seat}) => html`<p class="course">${say('room.course.lost', nameOf(this.room, seat))}</p>`)}
      ${course.call ? html`<p class="course">${say(`room.course.${course.call}`)}</p>` : nothing}`;
  }

  #lead() {
    const {course, people, you} = this.room;
    const others = withStatus(people, 'admitted').filter(({seat, role}) => role === 'facilitator' && seat !== you?.seat);
    if (!course.lead || !others.length) return nothing;
    const mine = course.lead === you?.seat;
    if (!mine) return html`<p class="course">${say('room.course.lead', nameOf(this.room, course.lead))}</p>`;
    return html`<details class="lead"><summary>${say('room.course.lead.you')}</summary>
      ${others.map(({seat, name}) => this.#button('room.course.lead.to', () => this.wish({type: 'lead', seat}), name))}</details>`;
  }

  #button(key: string, act: () => void, ...args: (string | number)[]) {
    return html`<button class="second small" aria-disabled=${this.offline ? 'true' : 'false'}
      @click=${() => this.offline || act()}>${say(key, ...args)}</button>`;
  }
}

/** In words, and with a time rather than a countdown: nobody should watch a clock. */
function stateOf(room: Room, now: number): string {
  const {course, status} = room;
  if (status === 'held') return say('room.hold.title');
  if (isLate(course, now)) return say('room.course.waiting');
  if (course.stage === 'published' || course.stage === 'doors_open') return say(`room.course.${course.stage}`, timeOfDay(course.starts!));
  if (course.stage === 'closing') return say('room.course.closing');
  return timeLeft(room, now);
}

function timeLeft({course}: Room, now: number): string {
  const left = minutesLeft(course, now);
  if (left === undefined) return '';
  if (left <= last) return say('room.course.last');
  return left <= soon ? say('room.course.soon', left) : say('room.course.live', timeOfDay(course.ends!));
}

customElements.define('wc-course', Course);
