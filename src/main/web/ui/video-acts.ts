import {html} from 'lit';
import {Element} from './element';
import {say} from './words';

const acts = ['mute', 'askToSpeak', 'spotlight'] as const;
const words = {mute: 'room.video.mute', askToSpeak: 'room.video.ask', spotlight: 'room.video.spotlight'};

/** What a facilitator may do in the video for one person who is in it. */
class VideoActs extends Element {
  static properties = {seat: {}};
  declare seat: string;

  render() {
    return html`${acts.map(does => html`
      <button class="small" @click=${() => this.tell('video', {does, seat: this.seat})}>${say(words[does])}</button>`)}`;
  }
}

customElements.define('wc-video-acts', VideoActs);
