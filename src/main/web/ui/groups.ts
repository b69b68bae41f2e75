import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {all, inNoGroup, isSplit, mine, nearest, participants} from '../state/groups';
import {isFacilitator, type Room} from '../state/room';
import type {Person, SmallGroup, Wish} from '../wire/frames';
import './composer';
import {countdown} from './countdown';
import {Element} from './element';
import {listOf} from './groups-sentence';
import {nameOf} from './sentence';
import './split';
import {say} from './words';

const notices = [1, 2, 3, 5];

/** The small groups for facilitators: making them, going about them, bringing everybody back. */
class GroupsElement extends Element {
  static properties = {room: {attribute: false}, offline: {type: Boolean}, limit: {type: Number}, now: {type: Number}};
  declare room: Room;
  declare offline: boolean;
  declare limit: number;
  declare now: number;

  render() {
    if (!isFacilitator(this.room)) return this.#forParticipants();
    return html`
      <div class="groups">
        <h2 id="groups-title" tabindex="-1">${say('room.groups.title')}</h2>
        ${isSplit(this.room) ? this.#split() : html`<wc-split .room=${this.room} ?offline=${this.offline}></wc-split>`}
      </div>`;
  }

  protected focusNearby() {
    this.querySelector<HTMLElement>('h2')?.focus();
  }

  #forParticipants() {
    const outside = isSplit(this.room) && !mine(this.room);
    return outside ? html`<p class="outside">${say('room.groups.outside')}</p>` : nothing;
  }

  #split() {
    const late = inNoGroup(this.room);
    return html`
      ${countdown(this.room)}
      <ul class="small-groups" aria-labelledby="groups-title">
        ${repeat(this.room.groups.groups, ({group}) => group, group => html`<li>${this.#group(group)}</li>`)}
      </ul>
      ${late.length ? html`<p>${say('room.groups.late')} <strong>${listOf(this.room, seatsOf(late))}</strong></p>` : nothing}
      ${this.#move()}
      <wc-composer .kind=${'broadcast'} .limit=${this.limit} .label=${say('room.groups.broadcast')}></wc-composer>
      ${this.#gather()}`;
  }

  #group(group: SmallGroup) {
    return html`
      <h3>${say('room.groups.number', group.group)}</h3>
      <p>${listOf(this.room, group.seats)}</p>
      ${this.room.groups.calls.includes(group.group) ? html`<p class="calls">${say('room.groups.calls', say('room.groups.number', group.group))}</p>` : nothing}
      <p class="ways">${this.#visit(group)} ${this.#alone(group)}</p>`;
  }

  #visit({group, facilitator}: SmallGroup) {
    if (!facilitator) return this.#button('room.groups.enter', say('room.groups.enter.name', group), {type: 'enter_group', group});
    if (facilitator !== this.room.you?.seat) return html`<span>${say('room.groups.here', nameOf(this.room, facilitator))}</span>`;
    return html`<span>${say('room.groups.here.you')}</span>
      ${this.#button('room.groups.leave', say('room.groups.leave.name', group), {type: 'leave_group'})}`;
  }

  #alone(group: SmallGroup) {
    const to = nearest(this.room, group);
    if (group.seats.length > 1 || !to) return nothing;
    return html`<span class="calls">${say('room.groups.one')}</span>
      <button class="small" aria-disabled=${this.offline ? 'true' : 'false'}
        @click=${() => this.#do({type: 'move', seat: group.seats[0], group: to.group})}>${say('room.groups.merge', to.group)}</button>`;
  }

  #move() {
    return html`
      <form class="move" @submit=${this.#moved}>
        <label for="move-who">${say('room.groups.move.who')}</label>
        <select id="move-who" name="seat">${participants(this.room).map(({seat, name}) => html`<option value=${seat}>${name}</option>`)}</select>
        <label for="move-to">${say('room.groups.move.to')}</label>
        <select id="move-to" name="group">${this.room.groups.groups.map(({group}) =>
          html`<option value=${group}>${say('room.groups.number', group)}</option>`)}</select>
        <button class="small" aria-disabled=${this.offline ? 'true' : 'false'}>${say('room.groups.move')}</button>
      </form>`;
  }

  #gather() {
    const called = this.room.groups.ends !== undefined;
    return html`
      ${called ? nothing : html`
        <form class="gather" @submit=${this.#gathered}>
          <label for="notice">${say('room.groups.notice')}</label>
          <select id="notice" name="minutes">${notices.map(minutes => html`<option value=${minutes}>${
            minutes === 1 ? say('room.groups.notice.one') : say('room.groups.notice.more', minutes)}</option>`)}</select>
          <button aria-disabled=${this.offline ? 'true' : 'false'}>${say('room.groups.gather')}</button>
        </form>`}
      <p class="ways"><button class="second" aria-disabled=${this.offline ? 'true' : 'false'}
        @click=${() => this.#do({type: 'gather_now'})}>${say('room.groups.gather.now')}</button></p>`;
  }

  #button(words: string, name: string, wish: Wish) {
    return html`<button class="small" aria-label=${name} aria-disabled=${this.offline ? 'true' : 'false'}
      @click=${() => this.#do(wish)}>${say(words)}</button>`;
  }

  #moved(event: SubmitEvent) {
    const form = chosen(event);
    this.#do({type: 'move', seat: String(form.get('seat')), group: Number(form.get('group'))});
  }

  #gathered(event: SubmitEvent) {
    this.#do({type: 'gather', minutes: Number(chosen(event).get('minutes'))});
  }

  #do(wish: Wish) {
    if (!this.offline) this.wish(wish);
  }
}

const seatsOf = (people: Person[]) => people.map(({seat}) => seat);

function chosen(event: SubmitEvent): FormData {
  event.preventDefault();
  return new FormData(event.target as HTMLFormElement);
}

customElements.define('wc-groups', GroupsElement);
