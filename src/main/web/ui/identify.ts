import {html} from 'lit';
import {say} from './words';

/** The way to ask who somebody is: a page of its own beside the room, which goes on. */
export function identify(seat: string) {
  return html`<a class="button second small" target="_blank" rel="noopener"
    href="${location.pathname}/identification/${seat}">${say('room.act.identify')}</a>`;
}
