import {html, nothing} from 'lit';
import type {HelpLine} from './page';
import {say} from './words';

/** Crisis help, written from the page so that it needs no connection. */
export const helpLines = (lines: HelpLine[]) => html`
  <ul class="lines">${lines.map(line => html`
    <li>
      <strong>${line.name}</strong>
      <span>${line.detail}</span>
      <span class="ways">
        ${line.tel ? way(`tel:${line.tel}`, 'help.call', line) : nothing}
        ${line.sms ? way(`sms:${line.sms}`, 'help.text', line) : nothing}
        ${line.url ? way(line.url, 'help.visit', line) : nothing}
      </span>
    </li>`)}
  </ul>`;

const way = (href: string, words: string, line: HelpLine) => html`
  <a href=${href} rel="noopener noreferrer" target=${href.startsWith('https:') ? '_blank' : nothing}>
    ${say(words)}<span class="hidden-words"> ${line.name}</span></a>`;
