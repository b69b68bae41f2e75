import {html, nothing, type PropertyValues} from 'lit';
import {isOpen, ownRequest, sideRoom, stateKey} from '../state/care';
import type {Outbox} from '../state/outbox';
import {withStatus} from '../state/people';
import type {Room} from '../state/room';
import {textProblem, tidy} from '../state/wording';
import type {Concern, SupportView} from '../wire/frames';
import {Element} from './element';
import {helpNow} from './help';
import type {Help} from './page';
import {nameOf} from './sentence';
import {say} from './words';

const choices: Concern[] = ['moment', 'check', 'unsafe'];

/** "I need support": in the same place on every screen of a session, also while the line is down. */
class Support extends Element {
  static properties = {
    room: {attribute: false}, outbox: {attribute: false}, help: {attribute: false}, offline: {type: Boolean},
    limit: {type: Number}, worrying: {state: true}, problem: {state: true},
  };
  declare room: Room;
  declare outbox: Outbox;
  declare help: Help;
  declare offline: boolean;
  declare limit: number;
  declare worrying: boolean;
  declare problem: boolean;

  render() {
    const own = this.#own();
    return html`
      <div class="support">
        ${own ? html`<span class="state">${this.#state(own)}</span>` : nothing}
        <button class="need" aria-haspopup="dialog" @click=${this.#open}>${say('room.support.button')}</button>
      </div>
      <dialog class="support-sheet" aria-labelledby="support-title" @close=${this.#closed}>
        <h2 id="support-title">${say('room.support.title')}</h2>
        ${this.worrying ? this.#worry() : this.#sheet(own)}
        <p class="ways"><button class="second" @click=${this.#close}>${say('room.support.close')}</button></p>
      </dialog>`;
  }

  /** In the side room somebody is there: the sheet makes way. */
  willUpdate(changed: PropertyValues) {
    const before = (changed.get('room') as Room | undefined)?.care;
    if (before && !sideRoom(before) && sideRoom(this.room.care)) this.#close();
  }

  #sheet(own: SupportView | undefined) {
    const sending = this.#sending();
    return html`
      ${sending ? html`<p>${say(this.offline ? 'room.support.later' : 'room.support.sending')}</p>` : nothing}
      ${own && !sending ? html`<p class="lead">${this.#state(own)}</p>` : nothing}
      ${own && !sending ? this.#asked(own) : sending ? nothing : html`<p class="quieter">${say('room.support.words')}</p>`}
      ${this.#isUnsafe(own, sending) ? html`
        <p class="lead">${say('room.support.unsafe.now')}</p>${helpNow(this.help)}` : nothing}
      ${this.#choices(sending ?? own?.kind)}
      ${this.#others().length ? html`
        <p><button class="plain" @click=${() => { this.worrying = true; }}>${say('room.support.worry')}</button></p>` : nothing}
      ${this.#toldWorries()}`;
  }

  /** Asking again only ever makes it more pressing. */
  #choices(asked: Concern | undefined) {
    return html`
      <div class="choices">${choices.slice(asked ? choices.indexOf(asked) + 1 : 0).map(kind => html`
        <button class=${kind === 'unsafe' ? 'need' : 'second'} data-kind=${kind} @click=${() => this.wish({type: 'support', kind})}>
          <span><strong>${say(`room.support.${kind}`)}</strong> <span class="about">${say(`room.support.${kind}.words`)}</span></span></button>`)}
      </div>`;
  }

  #asked(own: SupportView) {
    return html`
      <p class="ways"><button class="second" @click=${() => this.wish({type: 'withdraw_support'})}>
        ${say(own.kind === 'moment' ? 'room.support.back' : 'room.support.withdraw')}</button></p>`;
  }

  #worry() {
    return html`
      <form @submit=${this.#tellWorry}>
        <p class="quieter">${say('room.support.worry.words')}</p>
        <label for="worry-about">${say('room.support.worry.about')}</label>
        <select id="worry-about" name="seat" autofocus>${this.#others().map(({seat, name}) => html`<option value=${seat}>${name}</option>`)}</select>
        <label for="worry-words">${say('room.support.worry.why')}</label>
        <textarea id="worry-words" name="text" rows="2" dir="auto" aria-invalid=${this.problem ? 'true' : 'false'}></textarea>
        ${this.problem ? html`<p class="wrong" role="alert">${say('refusal.bad_text')}</p>` : nothing}
        <p class="ways">
          <button>${say('room.support.worry.go')}</button>
          <button type="button" class="second" @click=${() => { this.worrying = false; }}>${say('room.ask.cancel')}</button></p>
      </form>`;
  }

  #toldWorries() {
    const told = this.room.care.own.filter(request => request.kind === 'worry' && isOpen(request));
    return told.map(worry => html`
      <p class="quieter">${say('room.support.worried', nameOf(this.room, worry.about))} ${this.#state(worry)}</p>`);
  }

  #tellWorry(event: SubmitEvent) {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const text = String(form.get('text'));
    const problem = textProblem(text, this.limit);
    this.problem = problem !== undefined && problem !== 'empty';
    if (this.problem) return;
    const seat = String(form.get('seat'));
    this.wish(problem ? {type: 'worried', seat} : {type: 'worried', seat, text: tidy(text)});
    this.worrying = false;
  }

  #state(own: SupportView) {
    return say(stateKey(own), nameOf(this.room, own.by));
  }

  #own() {
    return ownRequest(this.room.care);
  }

  /** What was chosen and nobody has acknowledged yet. */
  #sending(): Concern | undefined {
    return this.outbox.findLast(({wish}) => wish.type === 'support')?.wish.kind;
  }

  #isUnsafe(own: SupportView | undefined, sending: Concern | undefined) {
    return own?.kind === 'unsafe' || sending === 'unsafe' || this.offline;
  }

  #others() {
    if (this.room.you?.status !== 'admitted') return [];
    return withStatus(this.room.people, 'admitted').filter(({seat, role}) => seat !== this.room.you?.seat && role === 'participant');
  }

  #open() {
    this.querySelector('dialog')!.showModal();
  }

  #close() {
    this.querySelector('dialog')!.close();
  }

  #closed() {
    this.worrying = false;
    this.problem = false;
  }

  protected focusNearby() {
    this.querySelector<HTMLElement>('dialog[open] button, .need')?.focus();
  }
}

customElements.define('wc-support', Support);
