import {html} from 'lit';
import {isLate, minutesLeft, sign} from '../state/course';
import {isFacilitator, type Room} from '../state/room';
import {Element} from './element';
import {say, timeOfDay} from './words';

const soon = 10;
const last = 5;

/** How far the session has come, softly. */
class Course extends Element {
  static properties = {room: {attribute: false}, now: {type: Number}};
  declare room: Room;
  /** Moves on every few seconds, so that the time is right. */
  declare now: number;

  #signed?: number;

  render() {
    return html`<p class="course">${stateOf(this.room, Date.now())}</p>`;
  }

  /** The signs towards the end are given once each, and read aloud. */
  updated() {
    const now = sign(this.room.course, Date.now(), isFacilitator(this.room));
    if (now !== undefined && now !== this.#signed) this.tell('aloud', say(`room.course.sign.${now}`));
    this.#signed = now;
  }
}

/** In words, and with a time rather than a countdown: nobody should watch a clock. */
function stateOf({course}: Room, now: number): string {
  if (isLate(course, now)) return say('room.course.waiting');
  if (course.stage === 'published' || course.stage === 'doors_open') return say(`room.course.${course.stage}`, timeOfDay(course.starts!));
  if (course.stage === 'closing') return say('room.course.closing');
  return timeLeft(course, now);
}

function timeLeft(course: Room['course'], now: number): string {
  const left = minutesLeft(course, now);
  if (left === undefined) return '';
  if (left <= last) return say('room.course.last');
  return left <= soon ? say('room.course.soon', left) : say('room.course.live', timeOfDay(course.ends!));
}

customElements.define('wc-course', Course);
