import type {Shows} from '../wire/frames';
import type {Reading} from './readings';

/** What the server put into the page for the room. */
export interface HelpLine { name: string; detail: string; hours?: string; checked?: string; tel?: string; sms?: string; url?: string }

/** For every place the numbers of its lines, the most helpful first. */
export interface Help { place: string; lines: HelpLine[]; places: Record<string, number[]> }

/** When a lounge opens again, and how long it keeps what was written, in words. */
export interface Lounge { again: string; kept: string }

export interface PageData {
  room: {id: string; title: string; format: string; agreement: string[]; lounge?: Lounge};
  you: {names: string[]; seat?: string; shows: Shows; told?: string};
  lang: string;
  texts: Record<string, string>;
  limits: {text: number; name: number};
  help: Help;
  /** The origin of the video service, or `off`. */
  video: string;
  resources: Reading[];
}

export const readPage = (): PageData => ({
  ...JSON.parse(document.getElementById('page')!.textContent!),
  video: document.querySelector<HTMLElement>('[data-video]')?.dataset.video ?? 'off',
});
