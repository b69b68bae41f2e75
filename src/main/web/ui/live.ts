import {html, nothing} from 'lit';
import type {Outbox} from '../state/outbox';
import {isSplit, mine} from '../state/groups';
import {isFacilitator, mayWrite, type Room} from '../state/room';
import {sharing, silencedBy} from '../state/round';
import type {Video} from '../state/video';
import './cards';
import './composer';
import './console';
import {Element} from './element';
import './group-calls';
import './groups';
import './leading';
import './lines';
import './more';
import './notes';
import './notices';
import type {Help} from './page';
import {inSight, mark, type Page, pagesFor, partName, type Tab, tabsFor} from './parts';
import './people';
import './round';
import './session';
import './small-group';
import './team';
import './video';
import {say, timeOfDay} from './words';

/** The room itself: people, conversation and what else one needs, side by side or one at a time. */
class Live extends Element {
  static properties = {
    room: {attribute: false}, video: {attribute: false}, outbox: {attribute: false}, offline: {type: Boolean},
    limit: {type: Number}, now: {type: Number}, help: {attribute: false}, page: {state: true}, tab: {state: true}, seat: {state: true},
  };
  declare room: Room;
  declare video: Video | undefined;
  declare outbox: Outbox;
  declare offline: boolean;
  declare limit: number;
  declare now: number;
  declare help: Help;
  declare page: Page | undefined;
  declare tab: Tab | undefined;
  declare seat: string | undefined;

  #seen: Partial<Record<Page | Tab, number>> = {};

  render() {
    const page = this.page ?? 'room';
    const tab = this.tab ?? tabsFor(this.room)[0]!;
    inSight(page, tab).forEach(part => { this.#seen[part] = mark(this.room, part); });
    return html`
      <div class="room" data-page=${page} data-tab=${tab} @write-to=${this.#writeTo} @show-card=${this.#showCard}>
        <wc-notices .room=${this.room} ?offline=${this.offline} .now=${this.now}></wc-notices>
        <div class="columns">
          <wc-console .room=${this.room} ?offline=${this.offline}></wc-console>
          ${this.video ? html`<wc-video .room=${this.room} .video=${this.video}></wc-video>` : nothing}
          <section class="pane people" aria-labelledby="people-title">
            <wc-people .room=${this.room} .video=${this.video} ?offline=${this.offline} .now=${this.now}></wc-people></section>
          ${this.#conversation()}
          <div class="pane aside">
            ${this.#choice('tabs', 'room.tabs', tabsFor(this.room), tab, one => { this.tab = one; })}
            ${tabsFor(this.room).map(one => html`<section class=${one === 'notes' ? 'panel notes' : 'panel'} data-part=${one} aria-label=${partName(one)}>${this.#panel(one)}</section>`)}
          </div>
        </div>
        ${this.#choice('bar', 'room.panes', pagesFor(this.room), page, one => { this.page = one; })}
      </div>`;
  }

  /** Where one talks has changed: the focus goes along. */
  protected async focusNearby() {
    const talk = this.querySelector<Element>('wc-small-group, .conversation wc-composer');
    await talk?.updateComplete;
    (talk?.querySelector<HTMLElement>('h2') ?? talk)?.focus();
  }

  #panel(tab: Tab) {
    const {room, outbox, help, offline, limit, now, seat} = this;
    switch (tab) {
      case 'turns': return html`<wc-session .room=${room} ?offline=${offline} .now=${now}></wc-session>
        <wc-leading .room=${room} ?offline=${offline} .now=${now}></wc-leading>`;
      case 'care': return html`<wc-cards .room=${room} .outbox=${outbox} .help=${help} ?offline=${offline} .limit=${limit}></wc-cards>`;
      case 'notes': return html`<wc-notes .room=${room} .outbox=${outbox} ?offline=${offline} .limit=${limit} .seat=${seat}></wc-notes>`;
      case 'team': return html`<wc-team .room=${room} .outbox=${outbox} ?offline=${offline} .limit=${limit} .now=${now}></wc-team>`;
      case 'groups': return html`<wc-groups .room=${room} ?offline=${offline} .limit=${limit} .now=${now}></wc-groups>`;
      case 'more': return html`<wc-more .room=${room} ?offline=${offline}></wc-more>`;
    }
  }

  #conversation() {
    if (mine(this.room)) return this.#smallGroup();
    return html`
      <section class="pane conversation" aria-labelledby="talk-title" ?data-sharing=${sharing(this.room)}>
        <wc-round .room=${this.room} ?offline=${this.offline} .now=${this.now}></wc-round>
        <h2 id="talk-title" class="hidden-words">${say('room.talk.title')}</h2>
        <wc-group-calls .room=${this.room} ?offline=${this.offline}></wc-group-calls>
        ${isFacilitator(this.room) ? nothing : html`<wc-groups .room=${this.room} ?offline=${this.offline} .limit=${this.limit} .now=${this.now}></wc-groups>`}
        <wc-lines .room=${this.room} .outbox=${this.outbox} .channel=${'group'} ?offline=${this.offline}
          .label=${`${say('room.talk.title')}. ${say('room.talk.hint')}`} .empty=${say('room.talk.empty')}></wc-lines>
        <wc-composer .kind=${'say'} .limit=${this.limit} .label=${say('room.write.label')} .locked=${this.#locked()}></wc-composer>
      </section>`;
  }

  #smallGroup() {
    return html`
      <section class="pane conversation" aria-labelledby="small-title">
        <wc-group-calls .room=${this.room} ?offline=${this.offline}></wc-group-calls>
        <wc-small-group .room=${this.room} .outbox=${this.outbox} ?offline=${this.offline} .limit=${this.limit} .now=${this.now}></wc-small-group>
      </section>`;
  }

  #locked() {
    if (isSplit(this.room) && !isFacilitator(this.room)) return say('refusal.in_small_group');
    if (mayWrite(this.room)) return undefined;
    if (this.room.status === 'held') return say('room.write.held');
    const until = this.room.you?.chatOff?.until;
    if (until) return say('room.write.chat_off.until', timeOfDay(until));
    if (this.room.you?.chatOff) return say('room.write.chat_off');
    const turn = silencedBy(this.room);
    return say(turn ? `room.write.${turn}` : 'room.write.quiet');
  }

  #choice<P extends Page | Tab>(kind: string, words: string, parts: P[], chosen: P, choose: (part: P) => void) {
    return html`
      <nav class=${kind} aria-label=${say(words)}>
        ${parts.map(one => html`
          <button aria-pressed=${one === chosen ? 'true' : 'false'} @click=${() => choose(one)}>${partName(one)}
            ${mark(this.room, one) > (this.#seen[one] ?? 0) ? html`<span class="new">${say('room.notes.new')}</span>` : nothing}</button>`)}
      </nav>`;
  }

  async #writeTo(event: CustomEvent<string>) {
    this.page = this.tab = 'notes';
    this.seat = event.detail;
    await this.updateComplete;
    const notes = this.querySelector<Element & {seat?: string}>('wc-notes')!;
    notes.seat = event.detail;
    await notes.updateComplete;
    notes.querySelector<HTMLElement>('wc-composer')?.focus();
  }

  async #showCard() {
    this.page = 'console';
    this.tab = 'care';
    await this.updateComplete;
    this.querySelector<HTMLElement>('.card button')?.focus();
  }
}

customElements.define('wc-live', Live);
