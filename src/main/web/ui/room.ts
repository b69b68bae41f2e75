import {html, nothing} from 'lit';
import {sideRoom} from '../state/care';
import {isText} from '../state/outbox';
import type {Room} from '../state/room';
import {told} from '../state/told';
import {Attendance, type AttendanceDelegate} from '../wire/attendance';
import {Call, type CallDelegate, type VideoWish} from '../wire/call';
import {Door} from '../wire/door';
import type {Answer, Entry, Wish} from '../wire/frames';
import './after';
import './announcer';
import type {Announcer} from './announcer';
import './ask';
import type {Ask, Worry} from './ask';
import type {Composer} from './composer';
import {forget} from './drafts';
import {Element} from './element';
import './head';
import {forgetIntroductions} from './introduction';
import './joining';
import './live';
import type {PageData} from './page';
import './reporting';
import type {Reporting} from './reporting';
import {wanted} from './settings';
import './side';
import './support';
import './waiting';
import {say, sayCode} from './words';

const readable = 8_000;
const givesBack = ['held', 'chat_off', 'quiet', 'not_admitted', 'someone_is_sharing', 'listens_now', 'in_small_group'];
const quietly = ['claim', 'unclaim'];

/** The whole stay, from before joining until after; it alone talks to the attendance. */
export class RoomElement extends Element implements AttendanceDelegate, CallDelegate {
  static properties = {page: {attribute: false}, seated: {state: true}, over: {state: true}, notice: {state: true}};
  declare page: PageData;
  declare seated: boolean;
  declare over: string | undefined;
  declare notice: string | undefined;

  #stay?: Attendance;
  #call?: Call;
  #forgotten = false;

  protected createRenderRoot() {
    this.addEventListener('wish', event => this.#stay!.wish((event as CustomEvent<Wish>).detail));
    this.addEventListener('again', event => this.#stay!.again((event as CustomEvent<string>).detail));
    this.addEventListener('discard', event => this.#stay!.discard((event as CustomEvent<string>).detail));
    this.addEventListener('copy', event => event instanceof CustomEvent && this.#copy(event.detail));
    this.addEventListener('aloud', event => this.#aloud((event as CustomEvent<string>).detail));
    this.addEventListener('ask', event => this.#find<Ask>('wc-ask').ask((event as CustomEvent).detail));
    this.addEventListener('report', event => this.#find<Reporting>('wc-reporting').ask((event as CustomEvent).detail));
    this.addEventListener('hide', event => this.#hide((event as CustomEvent<{seat: string, muted: boolean}>).detail));
    this.addEventListener('video', event => this.#call!.does((event as CustomEvent<VideoWish>).detail));
    this.addEventListener('seated', () => this.#begin());
    this.addEventListener('over', event => { this.over = (event as CustomEvent<string>).detail; });
    return super.createRenderRoot();
  }

  /** Begins at the door, or inside for somebody who has a seat already. */
  arrive(page: PageData) {
    this.page = page;
    if (page.video !== 'off') this.#call = new Call(new Door(page.room.id), page.video, page.lang, this);
    if (page.you.seat) this.#begin();
  }

  // Many frames may arrive at once; the page is drawn once.
  protected async scheduleUpdate() {
    await new Promise(requestAnimationFrame);
    super.scheduleUpdate();
  }

  protected focusNearby() {
    document.getElementById('main')!.focus({preventScroll: true});
  }

  render() {
    return html`${this.#screen()} <wc-announcer></wc-announcer>
      ${this.#stay ? html`<wc-ask .room=${this.#stay.room}></wc-ask><wc-reporting .page=${this.page}></wc-reporting>` : nothing}`;
  }

  changed() {
    this.#call?.roomIs(this.#stay!.room);
    this.requestUpdate();
  }

  videoChanged = () => this.requestUpdate();
  place = () => this.querySelector<HTMLElement>('wc-video .frame');

  news(entry: Entry) {
    if (entry.type === 'video_out') this.#videoOut(entry);
    const sentence = told(this.#stay!.room, entry, wanted());
    if (sentence) this.#announcer?.tell(sentence);
  }

  takenAway(seq: number) {
    this.#announcer?.forget(seq);
  }

  answered(answer: Answer, wish: Wish) {
    if (isText(wish)) return this.#textAnswered(answer, wish);
    if (quietly.includes(wish.type) && answer.type !== 'refused') return;
    if (answer.type === 'already') this.#note(answer.by ? say('room.act.already', this.#nameOf(answer.by)) : say('room.act.already.somebody'));
    else if (answer.type === 'conflict') this.#note(say('room.act.conflict'));
    else if (isWorry(answer)) this.#find<Ask>('wc-ask').ask({about: answer.error as Worry});
    else if (answer.type === 'refused') this.#note(wordsOf(answer));
    else this.#note(answer.type === 'uncertain' ? say('room.act.waiting') : undefined);
  }

  lost(code: number) {
    this.#aloud(sayCode(`close.${code}`, 'close.1006'));
  }

  letIn() {
    this.#say('room.told.in');
  }

  back(complete: boolean) {
    this.#note(say(complete ? 'room.line.back' : 'room.line.reset'));
    setTimeout(() => this.#note(undefined), readable);
  }

  #begin() {
    const door = new Door(this.page.room.id);
    this.#stay = new Attendance(door, this);
    this.seated = true;
    this.#stay.begin();
    door.hidden().then(seats => this.#stay!.hide(seats)).catch(() => {});
  }

  /** Where the server could not lock somebody out, the frame of whoever leads does what can be done from there. */
  #videoOut({seat, reached}: Entry) {
    if (reached !== 'locked_out') this.#call?.takeOut(seat!);
    this.#note(say(`room.video.out.${reached}`, this.#nameOf(seat!)));
  }

  #hide({seat, muted}: {seat: string, muted: boolean}) {
    new Door(this.page.room.id).hide(seat, muted)
      .then(seats => this.#stay!.hide(seats))
      .catch(() => this.#note(say('room.mute.failed')));
  }

  #screen() {
    const stay = this.#stay;
    const over = this.#whyOver(stay);
    if (over) this.#forgetAll(over);
    if (over) return html`<wc-after .page=${this.page} .why=${over} .code=${stay?.closeCode ?? 0} ?inside=${stay !== undefined}></wc-after>`;
    if (!stay) return html`<wc-joining .page=${this.page} .video=${this.#call?.video}></wc-joining>`;
    return html`${this.#strip(stay)} ${this.#line(stay)} ${this.#noticeBar()} ${this.#inside(stay)}`;
  }

  #whyOver(stay: Attendance | undefined) {
    const over = this.over ?? stay?.ended ?? (stay && isOver(stay.room) ? 'ended' : undefined);
    return over === 'ended' && stay?.room.course.outcome === 'excused' ? 'excused' : over;
  }

  /** Neither a draft nor what was read aloud last stays behind. */
  #forgetAll(over: string) {
    if (this.#forgotten) return;
    this.#forgotten = true;
    this.#call?.close();
    forget();
    forgetIntroductions();
    this.#announcer?.hush();
    this.#say(`room.after.${over}`);
  }

  #inside({room, outbox, line}: Attendance) {
    const {title} = this.page.room;
    const {text} = this.page.limits;
    const offline = line !== 'open';
    const side = sideRoom(room.care);
    if (!room.you) return html`<h1><bdi>${title}</bdi></h1>`;
    if (side) return html`<wc-side .room=${room} .video=${this.#call?.video} .outbox=${outbox} .side=${side} ?offline=${offline} .limit=${text}></wc-side>`;
    return room.you.status === 'waiting'
      ? html`<wc-waiting .room=${room} .outbox=${outbox} ?offline=${offline} .limit=${text} .page=${this.page} .video=${this.#call?.video}></wc-waiting>`
      : html`<wc-live .room=${room} .video=${this.#call?.video} .outbox=${outbox} ?offline=${offline} .limit=${text} .now=${fiveSeconds()} .help=${this.page.help}></wc-live>`;
  }

  /** Where one is, and "I need support" in the same place on every screen, there when the line is not. */
  #strip({room, outbox, line}: Attendance) {
    const {help, limits} = this.page;
    if (!room.you) return nothing;
    const inside = room.you.status === 'admitted' && !sideRoom(room.care);
    return html`<div class="strip">
      <wc-head .room=${room} .heading=${this.page.room.title} ?inside=${inside} .now=${fiveSeconds()}></wc-head>
      <wc-support .room=${room} .outbox=${outbox} .help=${help} ?offline=${line !== 'open'} .limit=${limits.text}></wc-support></div>`;
  }

  #line({line, closeCode}: Attendance) {
    if (line === 'open') return nothing;
    const words = line === 'connecting' ? say('room.line.connecting') : sayCode(`close.${closeCode}`, 'close.1006');
    return html`<p class="line">${words}</p>`;
  }

  #noticeBar() {
    if (!this.notice) return nothing;
    return html`
      <p class="line notice"><span>${this.notice}</span>
        <button class="small" aria-label=${say('room.act.dismiss')} @click=${() => this.#note(undefined)}>×</button></p>`;
  }

  #textAnswered(answer: Answer, wish: Wish) {
    if (answer.type !== 'refused') return;
    this.#say('room.told.not_sent', wordsOf(answer));
    if (wish.type !== 'say' || !givesBack.includes(answer.error!)) return;
    this.#find<Composer>('.conversation wc-composer')?.giveBack(wish.text!);
    this.#stay!.discard(answer.attempt);
  }

  async #copy(text: string) {
    await navigator.clipboard.writeText(text);
    this.#say('room.talk.copied');
  }

  #note(words: string | undefined) {
    this.notice = words;
    if (words) this.#aloud(words);
  }

  #aloud(words: string) {
    this.#say('room.told.plain', words);
  }

  #say(key: string, ...args: string[]) {
    this.#announcer?.tell({key, args, isMessage: false});
  }

  #nameOf(seat: string) {
    return this.#stay!.room.people.known[seat]?.name || say('room.talk.a_facilitator');
  }

  get #announcer() {
    return this.querySelector<Announcer>('wc-announcer');
  }

  #find<E extends HTMLElement>(what: string): E {
    return this.querySelector<E>(what)!;
  }
}

/** A side room outlasts the session for those inside. */
const isOver = (room: Room) => room.status === 'ended' && !sideRoom(room.care);
const wordsOf = (answer: Answer) => answer.message || sayCode(`refusal.${answer.error}`, 'refusal.busy');
const isWorry = ({type, error}: Answer) => type === 'refused' && ['support_is_open', 'somebody_is_speaking'].includes(error!);
const fiveSeconds = () => Math.floor(Date.now() / 5_000);

customElements.define('wc-room', RoomElement);
