import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {isAway, isGone, withStatus} from '../state/people';
import {isFacilitator, isHidden, mayHide, type Room} from '../state/room';
import {devicesOf, type Video} from '../state/video';
import {claimedBy} from '../state/team';
import type {Person} from '../wire/frames';
import {Element} from './element';
import './person';
import './queue';
import {nameOf} from './sentence';
import {say} from './words';

/** Everybody one can be heard by; for facilitators, those who wait too. */
class People extends Element {
  static properties = {room: {attribute: false}, video: {attribute: false}, offline: {type: Boolean}, now: {type: Number}};
  declare room: Room;
  declare video: Video | undefined;
  declare offline: boolean;
  /** Moves on every few seconds, so that an absence shows in time. */
  declare now: number;

  render() {
    return html`
      ${isFacilitator(this.room) ? html`<wc-queue .room=${this.room} ?offline=${this.offline}></wc-queue>` : nothing}
      <h2 id="people-title">${say('room.people.here')}</h2>
      ${this.#list(withStatus(this.room.people, 'admitted'), 'people-title')}`;
  }

  protected focusNearby() {
    this.querySelector<HTMLElement>('h2')!.focus();
  }

  /** The name of the other facilitator who is with this person. */
  #with({seat}: Person) {
    const by = claimedBy(this.room.team, seat, this.room.you?.seat, Date.now());
    return by && nameOf(this.room, by);
  }

  /** In the video, where one may do something for them. */
  #isSeen({seat}: Person) {
    return this.video?.seat?.moderator === true && devicesOf(this.video, seat).length > 0;
  }

  #list(people: Person[], title: string) {
    return html`
      <ul class="names" aria-labelledby=${title}>
        ${repeat(people, ({seat}) => seat, person => html`
          <li><wc-person .person=${person} .with=${this.#with(person)} ?you=${person.seat === this.room.you?.seat}
            ?away=${isAway(this.room.people, person.seat, Date.now())}
            ?gone=${isGone(this.room.people, person.seat, Date.now())} ?called=${person.seat in this.room.door.away}
            ?hideable=${mayHide(this.room, person)} ?muted=${isHidden(this.room, person.seat)}
            ?seen=${this.#isSeen(person)} ?spotlit=${this.video?.spotlight === person.seat} ?facilitating=${isFacilitator(this.room)} ?offline=${this.offline}></wc-person></li>`)}
      </ul>`;
  }
}

customElements.define('wc-people', People);
