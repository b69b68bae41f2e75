import {html, nothing} from 'lit';
import {newAttempt} from '../wire/attempt';
import {choices} from './choices';
import {Element} from './element';
import type {PageData} from './page';
import {send} from './sending';
import {say} from './words';

export type About = {about: 'message'; of: number} | {about: 'seat'; seat: string; name: string} | {about: 'session'; kind?: 'leading'};

const kinds = ['unkind', 'patient_detail', 'harassment', 'safety', 'leading', 'other'];

/** Tells the coordinators of something that was not right. Nobody in the room hears of it. */
class Report extends Element {
  static properties = {page: {attribute: false}, about: {attribute: false}, done: {state: true}, wrong: {state: true}};
  declare page: PageData;
  declare about: About | undefined;
  declare done: boolean;
  declare wrong: string;
  #attempt = newAttempt();

  render() {
    if (this.done) return html`<p role="status">${say('room.report.thanks')}</p>
      <p><a href="/me/reports" target="_blank" rel="noopener">${say('room.report.mine')}</a></p>`;
    return html`
      <form class="sheet" @submit=${this.#send}>
        <p class="quieter">${say('room.report.words')}</p>
        ${this.#kind ? nothing : choices('room.report.kind', 'kind', kinds, 'room.report.kind.')}
        <label for="report-reason">${say('room.report.reason')}</label>
        <textarea id="report-reason" name="reason" rows="3" maxlength="1000"></textarea>
        ${this.wrong ? html`<p class="wrong" role="alert">${this.wrong}</p>` : nothing}
        <button>${say('room.report.send')}</button>
      </form>`;
  }

  /** What it is about when that is clear already. */
  get #kind() {
    return this.about?.about === 'session' && this.about.kind;
  }

  /** The same attempt until it has arrived, unless something else is said. */
  #send = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const reason = String(form.get('reason')).trim();
    const {name, ...about} = {name: undefined, ...this.about ?? {about: 'session'}};
    const said = {attempt: this.#attempt, kind: form.get('kind'), ...about, ...(reason && {reason})};
    this.wrong = await send(this.page.room.id, 'report', said);
    this.done = !this.wrong;
  };
}

customElements.define('wc-report', Report);
