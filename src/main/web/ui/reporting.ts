import {html, nothing} from 'lit';
import {Element} from './element';
import type {PageData} from './page';
import type {About} from './report';
import './report';
import {say} from './words';

/** Asks what was not right with one message or one person, from inside the room. */
export class Reporting extends Element {
  static properties = {page: {attribute: false}, about: {state: true}};
  declare page: PageData;
  declare about: About | undefined;

  render() {
    return html`
      <dialog aria-labelledby="reporting-title" @close=${() => { this.about = undefined; }}>
        ${this.about ? html`
          <h2 id="reporting-title">${this.#title(this.about)}</h2>
          <wc-report .page=${this.page} .about=${this.about}></wc-report>
          <p class="ways"><button type="button" class="second" @click=${this.#close}>${say('room.report.close')}</button></p>` : nothing}
      </dialog>`;
  }

  #title(about: About) {
    if (about.about === 'seat') return say('room.report.person', about.name);
    return say(about.about === 'session' ? 'room.report.kind.leading' : 'room.report.title');
  }

  async ask(about: About) {
    this.about = about;
    await this.updateComplete;
    this.querySelector('dialog')!.showModal();
  }

  #close() {
    this.querySelector('dialog')!.close();
  }
}

customElements.define('wc-reporting', Reporting);
