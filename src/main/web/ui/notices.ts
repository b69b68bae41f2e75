import {html, nothing} from 'lit';
import {withStatus} from '../state/people';
import {isFacilitator, type Room} from '../state/room';
import './away';
import {Element} from './element';
import './held';
import './ruling';
import './stay';
import {nameOf} from './sentence';
import {say, timeOfDay} from './words';

/** What is the case just now and concerns everything else on the page; the room comes right below it. */
class Notices extends Element {
  static properties = {room: {attribute: false}, offline: {type: Boolean}, now: {type: Number}};
  declare room: Room;
  declare offline: boolean;
  declare now: number;

  render() {
    return html`
      ${this.room.status === 'held' ? html`<wc-held class="held" .room=${this.room} ?offline=${this.offline} .now=${this.now}></wc-held>` : this.#quiet()}
      ${isFacilitator(this.room) ? this.#forStaff() : html`<wc-stay .room=${this.room} ?offline=${this.offline}></wc-stay>`}
      <wc-away .room=${this.room} ?offline=${this.offline}></wc-away>
      <wc-ruling .room=${this.room} ?offline=${this.offline}></wc-ruling>`;
  }

  #quiet() {
    const {quiet} = this.room.conduct;
    return quiet ? html`<p class="line quiet-minute">${say('room.quiet.words', timeOfDay(quiet.ends))}</p>` : nothing;
  }

  #forStaff() {
    const {course, people, you} = this.room;
    const lost = withStatus(people, 'admitted').filter(({seat, role}) => role === 'facilitator' && seat !== you?.seat && seat in course.lost);
    return html`
      ${course.hold ? nothing : lost.map(({seat}) => html`<p class="line">${say('room.course.lost', nameOf(this.room, seat))}</p>`)}
      ${course.call ? html`<p class="line">${say(`room.course.${course.call}`)}</p>` : nothing}`;
  }
}

customElements.define('wc-notices', Notices);
