import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {room, textProblem, tidy} from '../state/wording';
import * as drafts from './drafts';
import {Element} from './element';
import {say} from './words';

const countFrom = 200;

/** Where one writes, to the group or privately. What is typed stays until it has been sent. */
export class Composer extends Element {
  static properties = {kind: {}, to: {}, label: {}, locked: {}, limit: {type: Number}, problem: {state: true}};
  declare kind: 'say' | 'note' | 'side_say' | 'case_note' | 'confer';
  /** The seat a private note goes to (without it, the facilitators), or the request that the words belong to. */
  declare to: string | undefined;
  declare label: string;
  /** Why one cannot write just now. */
  declare locked: string | undefined;
  declare limit: number;
  declare problem: string | undefined;

  render() {
    const id = `write-${this.kind}`;
    const draft = drafts.draft(this.#whom);
    return html`
      <form class="composer" @submit=${this.#submit}>
        <label for=${id}>${this.label}</label>
        <textarea id=${id} rows="2" dir="auto" enterkeyhint=${isCoarse() ? 'enter' : 'send'} autocomplete="off"
          aria-describedby="${id}-words" .value=${live(draft)} @input=${this.#typed} @keydown=${this.#key}></textarea>
        <button aria-disabled=${this.locked ? 'true' : 'false'}>${say('room.write.send')}</button>
        <p id="${id}-words" class=${this.problem ? 'wrong' : 'quieter'}>${this.#words(draft)}</p>
      </form>`;
  }

  /** Puts back a text that was not taken. */
  giveBack(text: string) {
    const later = drafts.draft(this.#whom);
    this.#keep(later ? `${text}\n${later}` : text);
  }

  focus() {
    this.querySelector('textarea')!.focus();
  }

  #words(draft: string) {
    if (this.locked) return this.locked;
    if (this.problem) return this.problem;
    const left = room(tidy(draft), this.limit);
    if (left < 0) return say('room.write.over', -left);
    if (left < countFrom) return say('room.write.left', left);
    return isCoarse() ? nothing : say('room.write.enter');
  }

  #typed(event: InputEvent) {
    this.problem = undefined;
    this.#keep((event.target as HTMLTextAreaElement).value);
  }

  #key(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || isCoarse()) return;
    this.#submit(event);
  }

  #submit(event: Event) {
    event.preventDefault();
    if (this.locked) return;
    const text = drafts.draft(this.#whom);
    const problem = textProblem(text, this.limit);
    if (!problem) return this.#send(tidy(text));
    if (problem === 'characters') this.problem = say('room.write.characters');
    if (problem !== 'empty') this.tell('aloud', this.#words(text));
  }

  #send(text: string) {
    this.wish({type: this.kind, text, ...this.#where()});
    this.#keep('');
  }

  #where() {
    if (!this.to) return {};
    return this.kind === 'note' ? {seat: this.to} : {case: this.to};
  }

  #keep(draft: string) {
    drafts.keep(this.#whom, draft);
    this.requestUpdate();
  }

  get #whom() {
    return this.kind === 'case_note' ? `note:${this.to}` : this.to ?? this.kind;
  }
}

const isCoarse = () => matchMedia('(pointer: coarse)').matches;

customElements.define('wc-composer', Composer);
