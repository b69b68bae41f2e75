import {html, nothing} from 'lit';
import type {Room} from '../state/room';
import type {Wish} from '../wire/frames';
import {Element} from './element';
import {nameOf} from './sentence';
import {say} from './words';

export type Worry = 'support_is_open' | 'somebody_is_speaking';
type Question = {about: 'remove'; seat: string} | {about: 'end' | Worry} | {about: 'hide'; of: number};

const reasons = ['patient_detail', 'unkind', 'off_topic', 'safety'];

/** Asks once before something that cannot be undone. */
export class Ask extends Element {
  static properties = {room: {attribute: false}, question: {state: true}};
  declare room: Room;
  declare question: Question | undefined;

  render() {
    const about = this.question?.about;
    return html`
      <dialog aria-labelledby="ask-title" aria-describedby="ask-words" @close=${() => { this.question = undefined; }}>
        ${about ? html`
          <form method="dialog" @submit=${this.#agreed}>
            <h2 id="ask-title">${say(`room.ask.${about}.title`, this.#name())}</h2>
            <p id="ask-words">${say(`room.ask.${about}.words`)}</p>
            ${about === 'hide' ? this.#reasons() : nothing}
            <p class="ways">
              <button type="button" class="second" ?autofocus=${about !== 'hide'} @click=${this.#cancel}>${say('room.ask.cancel')}</button>
              <button class="grave">${say(`room.ask.${about}.go`)}</button>
            </p>
          </form>` : nothing}
      </dialog>`;
  }

  async ask(question: Question) {
    this.question = question;
    await this.updateComplete;
    this.querySelector('dialog')!.showModal();
  }

  #reasons() {
    return html`
      <fieldset><legend>${say('room.ask.hide.reason')}</legend>
        ${reasons.map(reason => html`
          <label class="check"><input type="radio" name="reason" value=${reason} required> ${say(`room.reason.${reason}`)}</label>`)}
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
    this.wish(wishFor(this.question!, String(form.get('reason')), this.room.course.ends));
  }
}

function wishFor(question: Question, reason: string, ends: number | undefined): Wish {
  switch (question.about) {
    case 'remove': return {type: 'remove', seat: question.seat};
    case 'hide': return {type: 'hide', of: question.of, reason};
    case 'end': return {type: 'end', ends};
    default: return {type: 'end', ends, sure: true};
  }
}

customElements.define('wc-ask', Ask);
