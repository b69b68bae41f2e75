import {html, nothing} from 'lit';
import {hushedBy, isYours} from '../state/microphone';
import {isFacilitator, type Room} from '../state/room';
import {hasFrame, hasMicrophone, type Video} from '../state/video';
import {Element} from './element';
import {nameOf} from './sentence';
import './ways';
import {say} from './words';

/** The video of the session, beside everything else: one's own buttons, what is the case with it, and the frame. */
class VideoPanel extends Element {
  static properties = {room: {attribute: false}, video: {attribute: false}, choosing: {state: true}};
  declare room: Room;
  declare video: Video;
  declare choosing: boolean;

  #said?: string;

  render() {
    return html`
      <section class="video" data-stage=${this.video.stage} aria-labelledby="video-title">
        <h2 id="video-title" class="hidden-words">${say('room.video')}</h2>
        ${this.#state()}
        <p class="doing">${this.#doing()}</p>
        ${this.choosing ? html`<div class="choosing"><wc-ways .way=${this.video.way}></wc-ways></div>` : nothing}
        <div class="frame" data-title=${say('room.video.frame')} ?hidden=${!hasFrame(this.video)}></div>
      </section>`;
  }

  /** Read aloud once, when it changes. */
  updated() {
    const now = this.#words();
    if (this.#said !== undefined && now && this.#said !== now) this.tell('aloud', now);
    this.#said = now;
  }

  protected focusNearby() {
    this.querySelector<HTMLElement>('button')?.focus();
  }

  #state() {
    const words = this.#words();
    return words && this.#isWorthALine ? html`<p class="video-words">${words}</p>` : nothing;
  }

  /** Inside, the picture says enough; a hushed microphone is said beside its button. */
  get #isWorthALine() {
    return this.video.stage !== 'in' || this.#isHushed || this.#mayOpen;
  }

  #words() {
    const {stage, why, way} = this.video;
    if (stage === 'in') return this.#inside();
    if (stage === 'resting') return `${say(`room.video.why.${why}`)} ${say('room.video.resting')}`;
    if (stage === 'asking' || stage === 'joining') return why ? `${say(`room.video.why.${why}`)} ${say('room.video.again.coming')}` : say('room.video.coming');
    if (why) return `${say(`room.video.why.${why}`)} ${say('room.video.text')}`;
    return say(way === 'type' ? 'room.video.typing' : 'room.video.chosen', say(`room.way.${way}`));
  }

  #inside() {
    if (this.#mayOpen) return say('room.video.your_turn');
    if (this.#isHushed) return say(`room.video.hushed.${hushedBy(this.room)}`, nameOf(this.room, this.room.round.turn.holder));
    return say('room.video.in');
  }

  #doing() {
    const {stage, why, wanted} = this.video;
    if (stage === 'in') return html`${this.#devices()} ${this.#forStaff()} ${this.#change()} ${this.#stop()}`;
    if (wanted) return html`${stage === 'resting' ? this.#button('room.video.again', 'again') : nothing} ${this.#change()} ${this.#stop()}`;
    if (why) return html`${this.#button('room.video.again', 'again')} ${this.#stop()}`;
    return html`${this.video.way === 'type' ? nothing : this.#button('room.video.join', 'join', '')} ${this.#change()}`;
  }

  #devices() {
    const {microphone, camera, way} = this.video;
    return html`
      ${this.#mayOpen ? this.#button('room.video.open', 'microphone', '') : nothing}
      ${hasMicrophone(this.video) ? this.#device('microphone', microphone, this.#isHushed) : nothing}
      ${way === 'camera' ? this.#device('camera', camera, false) : nothing}`;
  }

  #device(device: 'microphone' | 'camera', isOn: boolean, isOff: boolean) {
    return html`<button class="device small" aria-pressed=${isOn ? 'true' : 'false'} aria-disabled=${isOff ? 'true' : 'false'}
      @click=${() => isOff || this.#does(device)}>${say(`room.video.${device}`)} <span aria-hidden="true">${say(`room.video.${device}.${isOn ? 'on' : 'off'}`)}</span></button>`;
  }

  #forStaff() {
    return isFacilitator(this.room) && this.video.seat?.moderator ? this.#button('room.video.mute_others', 'muteOthers') : nothing;
  }

  #change() {
    return html`<button class="second small" aria-expanded=${this.choosing ? 'true' : 'false'}
      @click=${() => { this.choosing = !this.choosing; }}>${say('room.video.change')}</button>`;
  }

  #stop() {
    return this.#button(this.video.stage === 'in' ? 'room.video.leave' : 'room.video.stop', 'stop');
  }

  #button(words: string, does: string, kind = 'second small') {
    return html`<button class=${kind} @click=${() => this.#does(does)}>${say(words)}</button>`;
  }

  #does(does: string) {
    this.choosing = false;
    this.tell('video', {does});
  }

  get #isHushed() {
    return hasMicrophone(this.video) && hushedBy(this.room) !== undefined;
  }

  /** One's turn has come: nobody's microphone is opened by anybody else. */
  get #mayOpen() {
    return hasMicrophone(this.video) && !this.video.microphone && isYours(this.room);
  }
}

customElements.define('wc-video', VideoPanel);
