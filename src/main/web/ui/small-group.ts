import {html, nothing} from 'lit';
import {all, channelOf, mine} from '../state/groups';
import type {Outbox} from '../state/outbox';
import {isFacilitator, mayWrite, type Room, timeline} from '../state/room';
import type {SmallGroup} from '../wire/frames';
import './composer';
import {Element} from './element';
import {countdown} from './countdown';
import {listOf} from './groups-sentence';
import './lines';
import {nameOf} from './sentence';
import {say} from './words';

/** A small group from inside: where one is, with whom, what is said, and how to call a facilitator. */
class SmallGroupElement extends Element {
  static properties = {room: {attribute: false}, outbox: {attribute: false}, offline: {type: Boolean}, limit: {type: Number}, now: {type: Number}};
  declare room: Room;
  declare outbox: Outbox;
  declare offline: boolean;
  declare limit: number;
  declare now: number;

  render() {
    const group = mine(this.room);
    if (!group) return nothing;
    return html`
      <div class="small-head">
        <h2 id="small-title" tabindex="-1">${say('room.groups.where', group.group)}</h2>
        ${this.#company(group)}
        ${countdown(this.room)}
        ${this.#broadcast()}
        <p class="ways">${isFacilitator(this.room) ? this.#leave(group) : this.#call(group)}</p>
      </div>
      <wc-lines .room=${this.room} .outbox=${this.outbox} .channel=${channelOf(group)} ?offline=${this.offline}
        .label=${`${say('room.groups.mine', group.group)}. ${say('room.talk.hint')}`} .empty=${`${say('room.groups.empty')} ${say('room.groups.heard')}`}></wc-lines>
      <wc-composer .kind=${'group_say'} .limit=${this.limit} .label=${say('room.groups.write', group.group)} .locked=${this.#locked()}></wc-composer>`;
  }

  protected focusNearby() {
    this.querySelector<HTMLElement>('h2')?.focus();
  }

  #company(group: SmallGroup) {
    const others = all(group).filter(seat => seat !== this.room.you?.seat);
    return html`<p class="quieter">${others.length ? say('room.groups.with', listOf(this.room, others)) : say('room.groups.alone')}</p>`;
  }

  /** The last word to everybody, which would otherwise stand where one does not look now. */
  #broadcast() {
    const last = timeline(this.room, 'group').lines.filter(line => line.type === 'broadcast' && line.text).at(-1);
    return last ? html`<p class="to-all"><strong><bdi>${nameOf(this.room, last.seat)}</bdi></strong>
      <span class="quieter">${say('room.groups.talk.broadcast')}</span> <span class="text" dir="auto">${last.text}</span></p>` : nothing;
  }

  #call({group, facilitator}: SmallGroup) {
    if (facilitator) return html`<span>${say('room.groups.visited', nameOf(this.room, facilitator))}</span>`;
    const called = this.room.groups.calls.includes(group);
    return html`<button class="second" aria-disabled=${called || this.offline ? 'true' : 'false'}
      @click=${() => called || this.offline || this.wish({type: 'call_facilitator'})}>${say(called ? 'room.groups.called' : 'room.groups.call')}</button>`;
  }

  #leave({group}: SmallGroup) {
    return html`<button class="second" aria-disabled=${this.offline ? 'true' : 'false'}
      @click=${() => this.offline || this.wish({type: 'leave_group'})}>${say('room.groups.leave.name', group)}</button>`;
  }

  #locked() {
    if (mayWrite(this.room)) return undefined;
    return say(this.room.status === 'held' ? 'room.write.held' : 'room.write.chat_off');
  }
}

customElements.define('wc-small-group', SmallGroupElement);
