import {html, nothing} from 'lit';
import {type Trouble, troubleOf} from '../state/device';
import type {Way} from '../state/video';
import {Ear} from './ear';
import {Element} from './element';
import {say} from './words';

const often = 150;
const heard = 0.08;

/** One's own picture and how loud one is, for oneself alone: nothing of it leaves this page. */
class DeviceCheck extends Element {
  static properties = {way: {}, stream: {state: true}, trouble: {state: true}, level: {state: true}, asking: {state: true}, isHeard: {state: true}};
  declare way: Way;
  declare stream: MediaStream | undefined;
  declare trouble: Trouble | undefined;
  declare level: number;
  declare asking: boolean;
  declare isHeard: boolean;

  #ear?: Ear;
  #timer = 0;

  render() {
    return html`
      <div class="device-check">
        ${this.stream ? this.#shown() : html`<button type="button" class="second small" aria-disabled=${this.asking ? 'true' : 'false'}
          @click=${this.#begin}>${say(this.way === 'camera' ? 'room.check.go.camera' : 'room.check.go')}</button>`}
        <p class="check-words" role="status">${this.#words()}</p>
      </div>`;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#end();
  }

  willUpdate(changed: Map<string, unknown>) {
    if (changed.get('way') !== undefined) this.#end();
  }

  updated() {
    const picture = this.querySelector('video');
    if (picture && picture.srcObject !== this.stream) picture.srcObject = this.stream!;
  }

  #shown() {
    return html`
      ${this.stream!.getVideoTracks().length ? html`<video autoplay muted playsinline .muted=${true} aria-label=${say('room.check.picture')}></video>` : nothing}
      <label for="level">${say('room.check.level')}</label>
      <meter id="level" min="0" max="1" low="0.08" .value=${this.level ?? 0}></meter>
      <button type="button" class="second small" @click=${this.#end}>${say('room.check.end')}</button>`;
  }

  #words() {
    if (this.trouble) return say(`room.check.${this.trouble}`);
    if (this.asking) return say('room.check.asking');
    if (!this.stream) return nothing;
    return say(this.isHeard ? 'room.check.heard' : 'room.check.speak');
  }

  async #begin() {
    if (this.asking) return;
    this.asking = true;
    this.trouble = undefined;
    try {
      this.#hear(await navigator.mediaDevices.getUserMedia({audio: true, video: this.way === 'camera'}));
    } catch (failure) {
      this.trouble = troubleOf(failure);
    }
    this.asking = false;
  }

  #hear(stream: MediaStream) {
    if (!this.isConnected) return stop(stream);
    this.stream = stream;
    this.isHeard = false;
    this.#ear = new Ear(stream);
    this.#timer = window.setInterval(() => this.#listen(), often);
  }

  #listen() {
    this.level = this.#ear!.level();
    this.isHeard ||= this.level > heard;
  }

  #end() {
    clearInterval(this.#timer);
    this.#ear?.close();
    this.#ear = undefined;
    if (this.stream) stop(this.stream);
    this.stream = undefined;
    this.trouble = undefined;
  }
}

const stop = (stream: MediaStream) => stream.getTracks().forEach(track => track.stop());

customElements.define('wc-device-check', DeviceCheck);
