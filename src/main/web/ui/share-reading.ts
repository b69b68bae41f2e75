import {html, nothing} from 'lit';
import {Element} from './element';
import {allReadings} from './readings';
import {say} from './words';

/** Where a facilitator chooses something to read for everybody. */
class ShareReading extends Element {
  static properties = {offline: {type: Boolean}};
  declare offline: boolean;

  render() {
    if (!allReadings().length) return nothing;
    return html`
      <details class="share-reading">
        <summary>${say('room.reading.share')}</summary>
        <label for="reading">${say('room.reading.which')}</label>
        <select id="reading">
          ${allReadings().map(({slug, title}) => html`<option value=${slug}>${title}</option>`)}
        </select>
        <p class="ways"><button class="small" aria-disabled=${this.offline ? 'true' : 'false'} @click=${this.#share}>${say('room.reading.go')}</button></p>
      </details>`;
  }

  #share() {
    if (!this.offline) this.wish({type: 'share_resource', slug: this.querySelector('select')!.value});
  }
}

customElements.define('wc-share-reading', ShareReading);
