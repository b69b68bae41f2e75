import {html, nothing} from 'lit';
import type {Room} from '../state/room';
import type {Wish} from '../wire/frames';
import {Element} from './element';
import {nameOf} from './sentence';
import {say} from './words';

export type Worry = 'support_is_open' | 'somebody_is_speaking';
type Question = {about: 'remove'; seat: string} | {about: 'end' | Worry} | {about: 'hide'; of: number};

const scopes = ['session', 'series', 'programme'];
const reasons = ['patient_detail', 'unkind', 'off_topic', 'safety'];

/** Asks once before something that cannot be undone. */
export class Ask extends Element {
  static properties = {room: {attribute: false}, question: {state: true}, scope: {state: true}};
  declare room: Room;
  declare question: Question | undefined;
  /** How far a removal is meant to reach; nothing else has one. */
  declare scope: string | undefined;

  render() {
    const about = this.question?.about;
    return html`
      <dialog aria-labelledby="ask-title" aria-describedby="ask-words" @close=${() => { this.question = undefined; }}>
        ${about ? html`
          <form method="dialog" @submit=${this.#agreed}>
            <h2 id="ask-title">${say(`room.ask.${about}.title`, this.#name())}</h2>
            <p id="ask-words">${say(`room.ask.${about}.words`)}</p>
            ${about === 'remove' ? this.#scopes() : nothing}
            ${about === 'hide' || about === 'remove' ? this.#reasons() : nothing}
            <p class="ways">
              <button type="button" class="second" ?autofocus=${about !== 'hide'} @click=${this.#cancel}>${say('room.ask.cancel')}</button>
              <button class="grave">${say(`room.ask.${about}.go`)}</button>
            </p>
          </form>` : nothing}
      </dialog>`;
  }

  async ask(question: Question) {
    this.question = question;
    this.scope = question.about === 'remove' ? 'session' : undefined;
    await this.updateComplete;
    this.querySelector('dialog')!.showModal();
  }

  #scopes() {
    return html`
      <fieldset><legend>${say('room.ask.remove.scope')}</legend>
        ${scopes.map(scope => html`
          <label class="check"><input type="radio" name="scope" value=${scope} .checked=${scope === this.scope}
            @change=${() => { this.scope = scope; }}> ${say(`room.ask.remove.${scope}`)}</label>`)}
      </fieldset>`;
  }

  #reasons() {
    return html`
      <fieldset><legend>${say(this.scope === 'session' ? 'room.ask.remove.reason' : 'room.ask.hide.reason')}</legend>
        ${reasons.map(reason => html`
          <label class="check"><input type="radio" name="reason" value=${reason} ?required=${this.scope !== 'session'}> ${say(`room.reason.${reason}`)}</label>`)}
      </fieldset>`;
  }

  #name() {
    return this.question?.about === 'remove' ? nameOf(this.room, this.question.seat) : '';
  }

  #cancel() {
    this.querySelector('dialog')!.close();
  }

  #agreed(event: SubmitEvent) {
    const form = new FormData(event.target as HTMLFormElement);
    this.wish(wishFor(this.question!, form, this.room.course.ends));
  }
}

function wishFor(question: Question, form: FormData, ends: number | undefined): Wish {
  const reason = form.get('reason')?.toString();
  switch (question.about) {
    case 'remove': return {type: 'remove', seat: question.seat, scope: String(form.get('scope')), ...(reason && {reason})};
    case 'hide': return {type: 'hide', of: question.of, reason};
    case 'end': return {type: 'end', ends};
    default: return {type: 'end', ends, sure: true};
  }
}

customElements.define('wc-ask', Ask);
