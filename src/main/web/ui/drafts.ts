// What was typed and not sent, by whom it is for. Kept in memory only, so that a change of screen does not take it away.
const drafts = new Map<string, string>();

export const draft = (to: string): string => drafts.get(to) ?? '';
export const keep = (to: string, text: string) => drafts.set(to, text);
export const forget = () => drafts.clear();
