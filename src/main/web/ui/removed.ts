import {html, nothing} from 'lit';
import {Element} from './element';
import {helpNow} from './help';
import type {PageData} from './page';
import {say} from './words';

const lookAgain = 5_000;
const looks = 8;

/** What a removal covers, as the server tells it to the one it is about. */
interface Removal { scope: 'session' | 'series' | 'programme'; proposed: boolean; readmitted: boolean; safety: boolean }

/** The page of somebody who was removed: what happened, what it covers, how to be heard, and help. No chat. */
class Removed extends Element {
  static properties = {page: {attribute: false}, removal: {state: true}};
  declare page: PageData;
  declare removal: Removal | undefined;

  #looked = 0;

  render() {
    if (this.removal?.readmitted) return this.#again();
    const helpFirst = this.removal?.safety;
    return html`
      <h1>${say('room.after.removed')}</h1>
      ${helpFirst ? this.#help() : nothing}
      <p class="lead">${say('room.removed.happened')}</p>
      <h2>${say('room.removed.covers')}</h2>
      <p>${say(`room.removed.${this.removal?.scope ?? 'session'}`)} ${say('room.removed.group')}</p>
      <h2>${say('room.removed.heard')}</h2>
      <p>${say('room.removed.heard.words')}</p>
      ${helpFirst ? nothing : this.#help()}
      <p class="ways"><a class="button" href="/">${say('room.back_home')}</a></p>`;
  }

  firstUpdated() {
    document.getElementById('main')!.focus({preventScroll: true});
    scrollTo(0, 0);
    this.#look();
  }

  #help() {
    return html`<h2>${say('room.after.help')}</h2><p>${say('room.removed.help')}</p>${helpNow(this.page.help)}`;
  }

  #again() {
    return html`
      <h1>${say('room.removed.again')}</h1>
      <p class="lead">${say('room.removed.again.words')}</p>
      <p class="ways"><button @click=${() => location.reload()}>${say('room.removed.again.go')}</button>
        <a class="button second" href="/">${say('room.back_home')}</a></p>`;
  }

  /** For as long as it may be undone; the page stands without an answer, too. */
  async #look() {
    this.removal = await this.#ask() ?? this.removal;
    this.#looked += 1;
    if (!this.removal?.readmitted && this.#looked < looks && this.isConnected) setTimeout(() => this.#look(), lookAgain);
  }

  async #ask(): Promise<Removal | undefined> {
    try {
      const answer = await fetch(`/rooms/${this.page.room.id}/removal`, {headers: {Accept: 'application/json'}});
      return answer.ok ? await answer.json() : undefined;
    } catch {
      return undefined;
    }
  }
}

customElements.define('wc-removed', Removed);
