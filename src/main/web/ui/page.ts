/** What the server put into the page for the room. */
export interface HelpLine { name: string; detail: string; tel?: string; sms?: string; url?: string }

export interface PageData {
  room: {id: string; title: string; format: string; agreement: string[]};
  you: {suggestedName: string; seat?: string};
  lang: string;
  texts: Record<string, string>;
  limits: {text: number; name: number};
  help: HelpLine[];
}

export const readPage = (): PageData => JSON.parse(document.getElementById('page')!.textContent!);
