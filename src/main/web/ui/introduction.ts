import {html, nothing} from 'lit';
import {Element} from './element';
import {say} from './words';

interface Said { note: string; needs: string[]; first: boolean }

// Asked for once; kept in memory only, and no longer than the room is open.
const known = new Map<string, Promise<Said | undefined>>();

export const forgetIntroductions = () => known.clear();

/** What somebody said to the facilitators on registering. Whoever came without has said nothing. */
class Introduction extends Element {
  static properties = {seat: {}, said: {state: true}};
  declare seat: string;
  declare said: Said | undefined;

  render() {
    if (!this.said) return nothing;
    const {note, needs, first} = this.said;
    return html`
      ${first ? html`<p class="first">${say('room.introduction.first')}</p>` : nothing}
      ${needs.map(need => html`<p class="quieter">${say(`room.introduction.need.${need}`)}</p>`)}
      ${note ? html`<p class="quieter">${say('room.introduction.note')}</p><p class="said" dir="auto">${note}</p>` : nothing}`;
  }

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('seat')) void this.#ask(this.seat);
  }

  async #ask(seat: string) {
    this.said = undefined;
    const said = await askOnce(seat);
    if (seat === this.seat) this.said = said;
  }
}

function askOnce(seat: string) {
  const asked = known.get(seat) ?? ask(seat);
  known.set(seat, asked);
  return asked;
}

/** What could not be asked now is asked again when the person is shown next. */
async function ask(seat: string): Promise<Said | undefined> {
  try {
    const answer = await fetch(`${location.pathname}/seats/${seat}/introduction`,
      {headers: {Accept: 'application/json'}, signal: AbortSignal.timeout(10_000)});
    return answer.status === 200 ? await answer.json() : undefined;
  } catch {
    known.delete(seat);
    return undefined;
  }
}

customElements.define('wc-introduction', Introduction);
