import {html, nothing} from 'lit';
import type {Outbox} from '../state/outbox';
import {isFacilitator, type Room} from '../state/room';
import {type Hint, hints} from '../state/team';
import './composer';
import {Element} from './element';
import './lines';
import {nameOf} from './sentence';
import './share-reading';
import {say} from './words';

/** What only facilitators see of one another's work: a line among themselves, and a few gentle hints. */
class Team extends Element {
  static properties = {
    room: {attribute: false}, outbox: {attribute: false}, offline: {type: Boolean}, limit: {type: Number}, now: {type: Number},
  };
  declare room: Room;
  declare outbox: Outbox;
  declare offline: boolean;
  declare limit: number;
  /** Moves on every few seconds, so that a hint shows in time. */
  declare now: number;

  render() {
    if (!isFacilitator(this.room)) return nothing;
    const found = hints(this.room.team, this.room.people, Date.now());
    return html`
      <h2 id="team-title">${say('room.team.title')}</h2>
      <p class="ways">${this.#quietMinute()}</p>
      <wc-share-reading ?offline=${this.offline}></wc-share-reading>
      ${found.length ? html`<ul class="hints quieter" aria-label=${say('room.hint.title')}>${found.map(one => html`<li>${this.#hint(one)}</li>`)}</ul>` : nothing}
      <details class="backchannel">
        <summary>${say('room.team.confer')}</summary>
        <p class="quieter">${say('room.team.words')}</p>
        <wc-lines .room=${this.room} .outbox=${this.outbox} .channel=${'staff'} ?offline=${this.offline}
          .label=${say('room.team.confer')} .empty=${say('room.team.empty')}></wc-lines>
        <wc-composer .kind=${'confer'} .limit=${this.limit} .label=${say('room.team.write')}></wc-composer>
      </details>`;
  }

  #quietMinute() {
    const stands = this.offline || this.room.status === 'held' || this.room.conduct.quiet !== undefined;
    return html`<button class="small" aria-disabled=${stands ? 'true' : 'false'}
      @click=${() => stands || this.wish({type: 'quiet_minute'})}>${say('room.act.quiet_minute')}</button>`;
  }

  #hint({key, seat, value}: Hint) {
    return seat ? say(`room.hint.${key}`, nameOf(this.room, seat), value) : say(`room.hint.${key}`, value);
  }
}

customElements.define('wc-team', Team);
