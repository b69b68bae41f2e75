import {html, nothing} from 'lit';
import {isFacilitator, type Room} from '../state/room';
import {Element} from './element';
import {say, timeOfDay} from './words';

const minute = 60_000;

/** The room is on hold: why, that one's place is kept, and what happens next. A countdown to a decision, not to a cut. */
class Held extends Element {
  static properties = {room: {attribute: false}, offline: {type: Boolean}, now: {type: Number}};
  declare room: Room;
  declare offline: boolean;
  declare now: number;

  render() {
    const lost = this.#reason() === 'facilitator_lost';
    return html`
      <h2>${say(lost ? 'room.hold.lost.title' : 'room.hold.title')}</h2>
      <p>${this.#words()} ${say('room.hold.help')}</p>
      ${lost ? html`<p>${this.#next()}</p>` : nothing}
      ${lost && isFacilitator(this.room) ? this.#goOn() : nothing}`;
  }

  #reason() {
    return this.room.course.hold?.reason ?? 'facilitator_hold';
  }

  #words() {
    const reason = this.#reason();
    if (isFacilitator(this.room)) return say(reason === 'facilitator_lost' ? 'room.hold.lost.staff' : 'room.hold.staff');
    if (reason === 'facilitator_lost') return say('room.hold.lost.words');
    return say(reason === 'safety' ? 'room.hold.safety.words' : 'room.hold.words');
  }

  #next() {
    const ends = this.room.course.hold?.ends;
    if (ends === undefined) return nothing;
    const minutes = Math.ceil((ends - Date.now()) / minute);
    return minutes <= 1 ? say('room.hold.lost.soon') : say('room.hold.lost.next', timeOfDay(ends), minutes);
  }

  /** Whoever led goes on; whoever did not takes over. */
  #goOn() {
    const led = this.room.course.lead === this.room.you?.seat;
    return html`<p class="ways"><button aria-disabled=${this.offline ? 'true' : 'false'}
      @click=${() => this.offline || this.wish({type: led ? 'resume' : 'takeover'})}>${say(led ? 'room.act.resume' : 'room.hold.takeover')}</button></p>`;
  }
}

customElements.define('wc-held', Held);
