import {html, nothing} from 'lit';
import {type Way, ways} from '../state/video';
import './device-check';
import {Element} from './element';
import {say} from './words';

/** How one would like to take part: four ways, each as good as the others. */
class Ways extends Element {
  static properties = {way: {}};
  declare way: Way;

  render() {
    return html`
      <fieldset class="ways-in" aria-describedby="way-rules">
        <legend>${say('room.way')}</legend>
        ${ways.map(way => this.#choice(way))}
        <p id="way-rules" class="quieter">${say('room.way.rules')}</p>
      </fieldset>
      ${this.way === 'camera' || this.way === 'microphone' ? html`<wc-device-check .way=${this.way}></wc-device-check>` : nothing}`;
  }

  #choice(way: Way) {
    return html`
      <label class="check"><input type="radio" name="way" value=${way} .checked=${way === this.way}
        @change=${() => this.tell('video', {does: 'choose', way})}>
        <span>${say(`room.way.${way}`)} <span class="quieter">${say(`room.way.${way}.words`)}</span></span></label>`;
  }
}

customElements.define('wc-ways', Ways);
