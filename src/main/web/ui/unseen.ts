import {html} from 'lit';
import {Element} from './element';
import {say, sayCode} from './words';

/** Before anybody has seen this person: it may not suit them. They leave, or go on; nothing says why. */
class Unseen extends Element {
  static properties = {room: {}, going: {type: Boolean}};
  declare room: string;
  declare going: boolean;

  render() {
    return html`
      <section class="sheet unseen" aria-labelledby="unseen-title">
        <h2 id="unseen-title" tabindex="-1">${say('room.unseen.title')}</h2>
        <p>${sayCode('refusal.may_not_suit', 'refusal.unavailable')}</p>
        <p class="quieter">${say('room.unseen.why')}</p>
        <div class="ways">
          <form method="post" action="/rooms/${this.room}/leave-unseen"><button>${say('room.unseen.leave')}</button></form>
          <button class="second" aria-disabled=${this.going ? 'true' : 'false'} @click=${() => this.tell('on')}>${say('room.unseen.on')}</button>
        </div>
      </section>`;
  }

  /** Whoever hears the page begins here. */
  firstUpdated() {
    this.querySelector<HTMLElement>('#unseen-title')!.focus();
  }
}

customElements.define('wc-unseen', Unseen);
