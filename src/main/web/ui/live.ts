import {html, nothing} from 'lit';
import type {Outbox} from '../state/outbox';
import {mayWrite, type Room, timeline} from '../state/room';
import './away';
import './cards';
import './composer';
import './course';
import {Element} from './element';
import './held';
import './lines';
import './more';
import './notes';
import type {Help} from './page';
import './people';
import './ruling';
import './team';
import {say, timeOfDay} from './words';

type Pane = 'conversation' | 'people' | 'notes' | 'more';
const forYou = ['noted', 'message_hidden'];
const panes: Pane[] = ['conversation', 'people', 'notes', 'more'];

/** The room itself: people, conversation and notes, side by side or one at a time. */
class Live extends Element {
  static properties = {
    room: {attribute: false}, outbox: {attribute: false}, offline: {type: Boolean}, heading: {},
    limit: {type: Number}, now: {type: Number}, help: {attribute: false}, pane: {state: true}, seat: {state: true},
  };
  declare room: Room;
  declare outbox: Outbox;
  declare offline: boolean;
  declare heading: string;
  declare limit: number;
  declare now: number;
  declare help: Help;
  declare pane: Pane | undefined;
  declare seat: string | undefined;

  #seen: Partial<Record<Pane, number>> = {};

  render() {
    const pane = this.pane ?? 'conversation';
    this.#seen[pane] = this.#mark(pane);
    return html`
      <div class="room" data-pane=${pane} @write-to=${this.#writeTo}>
        <div class="head"><h1><bdi>${this.heading}</bdi></h1><wc-course .room=${this.room} ?offline=${this.offline} .now=${this.now}></wc-course>
          <wc-away .room=${this.room} ?offline=${this.offline}></wc-away></div>
        ${this.room.status === 'held' ? html`<wc-held class="held" .room=${this.room} ?offline=${this.offline} .now=${this.now}></wc-held>` : this.#quiet()}
        <wc-ruling .room=${this.room} ?offline=${this.offline}></wc-ruling>
        <section class="pane people" aria-labelledby="people-title">
          <wc-cards .room=${this.room} .outbox=${this.outbox} .help=${this.help} ?offline=${this.offline} .limit=${this.limit}></wc-cards>
          <wc-people .room=${this.room} ?offline=${this.offline} .now=${this.now}></wc-people></section>
        ${this.#conversation()}
        <section class="pane notes" aria-label=${say('room.notes.title')}>
          <wc-notes .room=${this.room} .outbox=${this.outbox} ?offline=${this.offline} .limit=${this.limit} .seat=${this.seat}></wc-notes>
          <wc-team .room=${this.room} .outbox=${this.outbox} ?offline=${this.offline} .limit=${this.limit} .now=${this.now}></wc-team></section>
        <section class="pane more" aria-label=${say('room.more')}>
          <wc-more .room=${this.room} ?offline=${this.offline}></wc-more></section>
        ${this.#bar(pane)}
      </div>`;
  }

  #quiet() {
    const {quiet} = this.room.conduct;
    return quiet ? html`<p class="quiet-minute">${say('room.quiet.words', timeOfDay(quiet.ends))}</p>` : nothing;
  }

  #conversation() {
    return html`
      <section class="pane conversation" aria-labelledby="talk-title">
        <h2 id="talk-title" class="hidden-words">${say('room.talk.title')}</h2>
        <wc-lines .room=${this.room} .outbox=${this.outbox} .channel=${'group'} ?offline=${this.offline}
          .label=${`${say('room.talk.title')}. ${say('room.talk.hint')}`} .empty=${say('room.talk.empty')}></wc-lines>
        <wc-composer .kind=${'say'} .limit=${this.limit} .label=${say('room.write.label')} .locked=${this.#locked()}></wc-composer>
      </section>`;
  }

  #locked() {
    if (mayWrite(this.room)) return undefined;
    if (this.room.status === 'held') return say('room.write.held');
    const until = this.room.you?.chatOff?.until;
    if (until) return say('room.write.chat_off.until', timeOfDay(until));
    return say(this.room.you?.chatOff ? 'room.write.chat_off' : 'room.write.quiet');
  }

  #bar(pane: Pane) {
    return html`
      <nav class="bar" aria-label=${say('room.panes')}>
        ${panes.map(one => html`
          <button aria-pressed=${one === pane ? 'true' : 'false'} @click=${() => { this.pane = one; }}>${paneName(one)}
            ${this.#mark(one) > (this.#seen[one] ?? 0) ? html`<span class="new">${say('room.notes.new')}</span>` : nothing}</button>`)}
      </nav>`;
  }

  /** How much there is to see in a pane; when it grows while one looks elsewhere, the pane says "new". */
  #mark(pane: Pane) {
    if (pane === 'conversation') return timeline(this.room, 'group').seq;
    if (pane === 'people') return timeline(this.room, 'staff').seq;
    return pane === 'notes' ? this.#notes() : 0;
  }

  #notes() {
    const threads = Object.values(this.room.timelines).filter(({channel}) => channel.startsWith('seat:'));
    return threads.flatMap(({lines}) => lines).filter(line => forYou.includes(line.type) && line.seat !== this.room.you?.seat).length;
  }

  async #writeTo(event: CustomEvent<string>) {
    this.pane = 'notes';
    this.seat = event.detail;
    await this.updateComplete;
    const notes = this.querySelector<Element & {seat?: string}>('wc-notes')!;
    notes.seat = event.detail;
    await notes.updateComplete;
    notes.querySelector<HTMLElement>('wc-composer')?.focus();
  }
}

const paneName = (pane: Pane) => say(pane === 'more' ? 'room.more' : `room.pane.${pane}`);

customElements.define('wc-live', Live);
