import {html, nothing} from 'lit';
import type {Video} from '../state/video';
import {nameProblem} from '../state/wording';
import {Door, Problem} from '../wire/door';
import {Element} from './element';
import type {PageData} from './page';
import './unseen';
import './ways';
import {say, sayCode} from './words';

/** Before joining: the name for this room, the agreement, and one button. */
class Joining extends Element {
  static properties = {page: {attribute: false}, video: {attribute: false}, name: {state: true}, problem: {state: true}, going: {state: true}, asked: {state: true}, anyway: {state: true}};
  declare page: PageData;
  declare video: Video | undefined;
  declare name: string;
  declare problem: {field?: string; words: string} | undefined;
  declare going: boolean;
  /** Told that it may not suit; `anyway` once they went on. */
  declare asked: boolean;
  declare anyway: boolean;

  willUpdate() {
    this.name ??= this.page.you.names[0] ?? '';
    this.asked ??= this.page.you.told !== undefined;
  }

  render() {
    const {room} = this.page;
    const asks = this.asked && !this.anyway;
    return html`
      <h1 tabindex="-1">${say('room.joining.title')}</h1>
      <p class="lead"><bdi>${room.title}</bdi></p>
      ${asks ? html`<wc-unseen .room=${room.id} ?going=${this.going} @on=${this.#goOn}></wc-unseen>` : nothing}
      <form class="sheet" novalidate ?hidden=${asks} @submit=${this.#submit}>
        ${this.#nameField()}
        ${this.#showsField()}
        ${this.video ? html`<wc-ways .way=${this.video.way}></wc-ways>` : html`<p class="quieter no-video">${say('room.video.none')}</p>`}
        <h2>${say('room.joining.agreement')}</h2>
        <ul class="agreement">${room.agreement.map(sentence => html`<li dir="auto">${sentence}</li>`)}</ul>
        ${this.#agreeField()}
        <p class="quieter">${say('room.joining.private')}</p>
        <p class="quieter">${room.lounge?.kept ?? say('room.joining.kept')}</p>
        ${this.problem && !this.problem.field ? html`<p class="wrong" role="alert">${this.problem.words}</p>` : nothing}
        <button aria-disabled=${this.going ? 'true' : 'false'}>${say(this.going ? 'room.joining.going' : 'room.joining.go')}</button>
      </form>`;
  }

  #nameField() {
    const {name} = this.page.limits;
    const wrong = this.#nameWords() ?? this.#problemWith('name');
    return html`
      <label for="name">${say('room.joining.name')}</label>
      <input id="name" autocomplete="off" autocapitalize="words" spellcheck="false" dir="auto" required
        aria-describedby="name-rules name-wrong" aria-invalid=${wrong ? 'true' : 'false'}
        .value=${this.name} @input=${this.#typed}>
      <p id="name-wrong" class="wrong" aria-live="polite">${wrong}</p>
      <p id="name-rules" class="quieter">${say('room.joining.name.rules', 2, name)}</p>
      ${this.#choice()}
      <p class="preview">${say('room.joining.preview')} <strong><bdi>${this.name.trim() || '…'}</bdi></strong></p>`;
  }

  #choice() {
    const {names} = this.page.you;
    if (!names.length) return nothing;
    return html`
      <div class="names" role="group" aria-label=${say('room.joining.names')}>
        ${names.map(name => html`<button type="button" class="second" aria-pressed=${name === this.name ? 'true' : 'false'}
          @click=${() => this.#choose(name)}><bdi>${name}</bdi></button>`)}
      </div>`;
  }

  /** Only for this session, and only what is ticked. */
  #showsField() {
    const {shows} = this.page.you;
    if (!shows.career && !shows.province) return nothing;
    return html`
      <fieldset aria-describedby="shows-rules">
        <legend>${say('room.joining.shows')}</legend>
        ${shows.career ? this.#show('career', say('room.joining.shows.career', say(`stage.${shows.career}`))) : nothing}
        ${shows.province ? this.#show('province', say('room.joining.shows.province', say(`help.place.${shows.province}`))) : nothing}
        <p id="shows-rules" class="quieter">${say('room.joining.shows.rules')}</p>
      </fieldset>`;
  }

  #show(what: string, words: string) {
    return html`<label class="check"><input type="checkbox" name="shows" value=${what}> ${words}</label>`;
  }

  #ticked() {
    return [...this.querySelectorAll<HTMLInputElement>('[name=shows]:checked')].map(({value}) => value);
  }

  #choose(name: string) {
    this.name = name;
    this.problem = undefined;
  }

  #agreeField() {
    const wrong = this.#problemWith('agreed');
    return html`
      <label class="check"><input type="checkbox" id="agreed" required aria-describedby="agreed-wrong"
        aria-invalid=${wrong ? 'true' : 'false'}> ${say('room.joining.agree')}</label>
      <p id="agreed-wrong" class="wrong" role="status">${wrong}</p>`;
  }

  #nameWords() {
    const problem = this.name && nameProblem(this.name, this.page.limits.name);
    if (!problem || (problem === 'short' && !this.#problemWith('name'))) return undefined;
    return say(`room.joining.name.${problem}`, problem === 'short' ? 2 : this.page.limits.name);
  }

  #problemWith(field: string) {
    return this.problem?.field === field ? this.problem.words : undefined;
  }

  #typed(event: InputEvent) {
    this.name = (event.target as HTMLInputElement).value;
    this.problem = undefined;
  }

  async #submit(event: SubmitEvent) {
    event.preventDefault();
    if (this.going) return;
    this.problem = this.#missing();
    if (!this.problem) await this.#takeSeat();
    if (this.problem?.field) this.querySelector<HTMLElement>(`#${this.problem.field}`)?.focus();
  }

  /** Whoever had filled in the form already comes in by this. */
  async #goOn() {
    this.anyway = true;
    await this.updateComplete;
    if (!this.#missing()) await this.#takeSeat();
    else this.querySelector<HTMLElement>('h1')!.focus();
  }

  #missing() {
    const problem = nameProblem(this.name, this.page.limits.name);
    if (problem) return {field: 'name', words: say(`room.joining.name.${problem}`, problem === 'short' ? 2 : this.page.limits.name)};
    if (!this.querySelector<HTMLInputElement>('#agreed')!.checked) return {field: 'agreed', words: say('room.joining.agree.needed')};
    return undefined;
  }

  async #takeSeat() {
    this.going = true;
    try {
      this.tell('seated', await new Door(this.page.room.id).takeSeat(this.name.trim(), this.#ticked(), this.anyway));
    } catch (problem) {
      this.#refused(problem as Problem);
    }
    this.going = false;
  }

  #refused({code, message, field}: Problem) {
    if (code === 'may_not_suit') { this.asked = true; return; }
    if (code === 'removed' || code === 'ended') return this.tell('over', code);
    if (code === 'room_full') return this.tell('over', 'full');
    if (code === 'not_signed_in') return this.tell('over', 'sign_in');
    const words = message || sayCode(`refusal.${code}`, 'refusal.unavailable');
    this.problem = {field: field ?? (code === 'not_agreed' ? 'agreed' : undefined), words};
  }
}

customElements.define('wc-joining', Joining);
