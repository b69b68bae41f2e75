import {html, nothing} from 'lit';
import {Element} from './element';
import {say} from './words';

const words = {mute: 'room.video.mute', askToSpeak: 'room.video.ask', spotlight: 'room.video.spotlight'};

/** What a facilitator may do in the video for one person who is in it. */
class VideoActs extends Element {
  static properties = {seat: {}, spotlit: {type: Boolean}};
  declare seat: string;
  declare spotlit: boolean;

  render() {
    return html`${this.#act('mute')} ${this.#act('askToSpeak')} ${this.#act('spotlight', this.spotlit ? 'true' : 'false')}`;
  }

  #act(does: keyof typeof words, isOn?: string) {
    return html`<button class="small" aria-pressed=${isOn ?? nothing}
      @click=${() => this.tell('video', {does, seat: this.seat})}>${say(words[does])}</button>`;
  }
}

customElements.define('wc-video-acts', VideoActs);
