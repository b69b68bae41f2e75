import {html} from 'lit';
import {say} from './words';

/** The other language, where the top of the page has no room for it. */
export const languageChoice = () =>
  html`<a class="language" href=${languageLink()} lang=${otherLanguage()} hreflang=${otherLanguage()}>${say('room.language')}</a>`;

const otherLanguage = () => (document.documentElement.lang === 'fr' ? 'en' : 'fr');
const languageLink = () => `/language?to=${otherLanguage()}&return_to=${encodeURIComponent(location.pathname)}`;
