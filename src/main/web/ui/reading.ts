import {html, nothing} from 'lit';
import {Element} from './element';
import {readingOf, saveForLater} from './readings';
import {say} from './words';

/** Something to read that a facilitator laid before the group. */
class Reading extends Element {
  static properties = {slug: {}, current: {type: Boolean}, saved: {state: true}};
  declare slug: string;
  declare current: boolean;
  declare saved: 'yes' | 'no' | 'on_its_way' | undefined;

  render() {
    const title = readingOf(this.slug)?.title ?? say('room.reading.title');
    return html`
      <p class="name"><a href="/resources/${this.slug}" target="_blank" rel="noopener" tabindex=${this.#tab}>${title}<span
        class="hidden-words"> ${say('room.reading.window')}</span></a></p>
      <p class="ways"><button class="small" tabindex=${this.#tab} aria-disabled=${this.saved === 'yes' ? 'true' : 'false'}
        @click=${() => void this.#save()}>${say('room.reading.keep')}</button>
        <span class="quieter" role="status">${this.saved ? say(`room.reading.${this.saved}`) : nothing}</span></p>`;
  }

  get #tab() {
    return this.current ? '0' : '-1';
  }

  async #save() {
    if (this.saved === 'yes' || this.saved === 'on_its_way') return;
    this.saved = 'on_its_way';
    this.saved = await saveForLater(this.slug) ? 'yes' : 'no';
  }
}

customElements.define('wc-reading', Reading);
