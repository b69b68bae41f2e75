import type {Phase} from '../wire/frames';

/** The title of a phase in the language of the page. */
export const titleOf = ({title}: Phase): string => title[pageLanguage()];

const pageLanguage = () => (globalThis.document?.documentElement.lang === 'fr' ? 'fr' : 'en');
