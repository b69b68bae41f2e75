import {html, nothing, type PropertyValues} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Item, Outbox} from '../state/outbox';
import {type Room, timeline} from '../state/room';
import type {Line} from '../state/timeline';
import type {Wish} from '../wire/frames';
import {Element} from './element';
import './message';
import {sentence} from './sentence';
import {say} from './words';

interface Row { key: string; line?: Line; item?: Item }

const spoken = ['said', 'noted', 'side_said', 'conferred', 'group_said', 'broadcast', 'resource_shared'];
const nearTheEnd = 80;

/** A conversation as a list: arrow keys walk through it, and it stays at the end for whoever is at the end. */
class Lines extends Element {
  static properties = {
    room: {attribute: false}, outbox: {attribute: false}, channel: {}, label: {}, empty: {},
    offline: {type: Boolean}, current: {state: true}, behind: {state: true},
  };
  declare room: Room;
  declare outbox: Outbox;
  declare channel: string;
  declare label: string;
  declare empty: string;
  declare offline: boolean;
  declare current: string;
  declare behind: boolean;

  #atEnd = true;

  render() {
    const rows = this.#rows();
    const current = rows.some(row => row.key === this.current) ? this.current : rows.at(-1)?.key;
    return html`
      ${rows.length ? nothing : html`<p class="empty quieter">${this.empty}</p>`}
      <div class="lines" role="list" aria-label=${this.label} @keydown=${this.#walk} @focusin=${this.#visited} @scroll=${this.#scrolled}>
        ${repeat(rows, row => row.key, row => html`
          <wc-message role="listitem" tabindex=${row.key === current ? '0' : '-1'} data-key=${row.key}
            class=${this.#isMine(row) ? 'mine' : ''} .room=${this.room} .line=${row.line} .item=${row.item}
            ?offline=${this.offline} ?current=${row.key === current}></wc-message>`)}
      </div>
      ${this.behind ? html`<button class="latest" @click=${this.#toEnd}>${say('room.talk.latest')}</button>` : nothing}`;
  }

  willUpdate(changed: PropertyValues) {
    if (changed.has('channel')) this.#atEnd = true;
  }

  firstUpdated() {
    new ResizeObserver(() => this.#settle()).observe(this.#list);
  }

  async updated() {
    await Promise.all(Array.from(this.querySelectorAll<Element>('wc-message'), message => message.updateComplete));
    this.#settle();
  }

  protected focusNearby() {
    this.querySelector<HTMLElement>('wc-message[tabindex="0"]')?.focus();
  }

  #rows(): Row[] {
    const lines = timeline(this.room, this.channel).lines.filter(line => this.#shows(line));
    const onTheirWay = this.outbox.filter(item => item.wish.text !== undefined && this.#isHere(item));
    return [
      ...lines.map(line => ({key: this.#ownAttempt(line) ?? `${line.epoch}-${line.seq}`, line})),
      ...onTheirWay.map(item => ({key: item.attempt, item})),
    ];
  }

  #shows(line: Line) {
    return spoken.includes(line.type) || sentence(this.room, line) !== undefined;
  }

  #isHere({wish}: Item) {
    if (wish.type === 'group_say') return this.channel.startsWith('small:');
    return this.channel === channelOf(wish, this.room.you?.seat);
  }

  // A message keeps its place on the page, and the focus, when its own entry takes over from the one on its way.
  #ownAttempt(line: Line) {
    return line.seat === this.room.you?.seat ? line.attempt : undefined;
  }

  #isMine(row: Row) {
    return row.item !== undefined || (row.line!.seat === this.room.you?.seat && row.line!.text !== undefined);
  }

  #visited(event: FocusEvent) {
    this.current = (event.target as HTMLElement).closest<HTMLElement>('wc-message')!.dataset.key!;
  }

  #walk(event: KeyboardEvent) {
    const messages = [...this.querySelectorAll<HTMLElement>('wc-message')];
    const at = messages.indexOf((event.target as HTMLElement).closest('wc-message')!);
    const to = destination(event.key, at, messages.length);
    if (to === undefined) return;
    event.preventDefault();
    messages[to]?.focus();
  }

  #settle() {
    if (this.#atEnd) this.#toEnd();
    else this.behind = true;
  }

  #scrolled() {
    const {scrollHeight, scrollTop, clientHeight} = this.#list;
    this.#atEnd = scrollHeight - scrollTop - clientHeight < nearTheEnd;
    this.behind = !this.#atEnd;
  }

  #toEnd() {
    this.#list.scrollTop = this.#list.scrollHeight;
    this.#scrolled();
  }

  get #list() {
    return this.querySelector<HTMLElement>('.lines')!;
  }
}

function channelOf({type, seat, case: request}: Wish, you: string | undefined): string {
  switch (type) {
    case 'say':
    case 'broadcast': return 'group';
    case 'side_say': return `side:${request}`;
    case 'case_note':
    case 'confer': return 'staff';
    default: return `seat:${seat ?? you}`;
  }
}

function destination(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowUp': return Math.max(0, at - 1);
    case 'ArrowDown': return Math.min(count - 1, at + 1);
    case 'Home': return 0;
    case 'End': return count - 1;
    default: return undefined;
  }
}

customElements.define('wc-lines', Lines);
