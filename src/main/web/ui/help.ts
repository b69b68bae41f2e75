import {html, nothing, render} from 'lit';
import type {Help, HelpLine} from './page';
import {say} from './words';

/** What helps where the person says they are; written from the page, so that it needs no connection. */
export const helpNow = (help: Help) => helpIn(help, help.place);

export const helpIn = (help: Help, place: string) => helpLines(help.places[place].map(number => help.lines[number]));

const helpLines = (lines: HelpLine[]) => html`
  <ul class="lines">${lines.map(line => html`
    <li>
      <strong>${line.name}</strong>
      ${[line.detail, line.hours, line.checked].map(words => words ? html`<span>${words}</span>` : nothing)}
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

/** Choosing a place changes the lines in the page itself, also when nobody answers any more. */
export function helpAnywhere(help: Help) {
  const form = document.querySelector<HTMLFormElement>('.help .place')!;
  const choice = form.querySelector('select')!;
  form.querySelector('button')!.remove();
  const here = document.querySelector<HTMLElement>('.help .here')!;
  here.replaceChildren();
  render(helpNow(help), here);
  form.addEventListener('submit', event => event.preventDefault());
  choice.addEventListener('change', () => {
    help.place = choice.value;
    remember(help.place);
    render(helpNow(help), here);
  });
}

// Until the browser is closed, as the server does it.
function remember(place: string) {
  document.cookie = `place=${place}; path=/; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
}
