import {html, nothing} from 'lit';
import './debrief';
import {Element} from './element';
import './feedback';
import {helpNow} from './help';
import type {PageData} from './page';
import './removed';
import './report';
import {type Abrupt, arriveAfter} from './sending';
import {say, sayCode} from './words';

const codes: Record<string, number> = {sign_in: 4001, gone: 4004, elsewhere: 4009};
const withWords = ['ended', 'excused', 'away', 'full'];
const ends = ['ended', 'excused'];
const reloads: Record<string, string> = {elsewhere: 'room.after.here', away: 'room.after.again', full: 'room.after.look', broken: 'room.after.reload'};

/** The page one sees when the room is over for this person, whatever the reason. */
class After extends Element {
  static properties = {page: {attribute: false}, why: {}, code: {type: Number}, inside: {type: Boolean}, role: {state: true}, abrupt: {state: true}};
  declare page: PageData;
  declare why: string;
  declare code: number;
  /** Whether this person had a seat. */
  declare inside: boolean;
  declare role: string;
  declare abrupt: Abrupt[];

  render() {
    if (this.why === 'removed') return html`<wc-removed .page=${this.page}></wc-removed>`;
    return html`
      <h1>${say(`room.after.${this.why}`)}</h1>
      <p class="lead">${this.#words()}</p>
      ${this.#again()}
      ${this.#wayOn()}
      ${this.#thoughts()}
      ${this.#isOver()
        ? html`<h2>${say('room.after.help')}</h2>${helpNow(this.page.help)}` : nothing}
      ${this.inside && this.#isOver() ? html`<p><a href="/me/saved">${say('room.reading.list')}</a></p>` : nothing}
      ${this.#isOver() ? html`
        <details class="quieter"><summary>${say('room.report.title')}</summary>
          <wc-report .page=${this.page}></wc-report></details>` : nothing}`;
  }

  #isOver() {
    return withWords.includes(this.why);
  }

  firstUpdated() {
    document.getElementById('main')!.focus({preventScroll: true});
    scrollTo(0, 0);
    if (this.inside && ends.includes(this.why)) void this.#arrive();
  }

  /** Says that one was here while the room can still tell. */
  async #arrive() {
    ({role: this.role, abrupt: this.abrupt} = await arriveAfter(this.page.room.id));
  }

  #thoughts() {
    if (this.role === 'participant') return html`<wc-feedback .page=${this.page}></wc-feedback>`;
    return this.role === 'facilitator' ? html`<wc-debrief .page=${this.page} .abrupt=${this.abrupt}></wc-debrief>` : nothing;
  }

  /** A lounge that is closed opens again. */
  #again() {
    const {lounge} = this.page.room;
    return lounge && ends.includes(this.why) ? html`<p>${lounge.again}</p><p class="quieter">${lounge.kept}</p>` : nothing;
  }

  #words() {
    if (this.#isOver()) return say(`room.after.${this.why}.words`);
    return sayCode(`close.${codes[this.why] ?? this.code}`, 'close.1002');
  }

  #wayOn() {
    const reload = reloads[this.why];
    const signIn = `/sign-in?return_to=${encodeURIComponent(location.pathname)}`;
    return html`<p class="ways">
      ${this.why === 'sign_in' ? html`<a class="button" href=${signIn}>${say('room.after.sign_in.go')}</a>` : nothing}
      ${reload ? html`<button @click=${() => location.reload()}>${say(reload)}</button>` : nothing}
      ${this.page.room.lounge ? html`<a class="button" href="/lounges">${say('room.after.lounges')}</a>` : nothing}
      <a class=${reload || this.page.room.lounge || this.why === 'sign_in' ? 'button second' : 'button'} href="/">${say('room.back_home')}</a>
    </p>`;
  }
}

customElements.define('wc-after', After);
