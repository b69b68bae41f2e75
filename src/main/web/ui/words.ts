let words: Record<string, string> = {};
let clock = new Intl.DateTimeFormat(undefined, {timeStyle: 'short'});

export function learn(texts: Record<string, string>, lang: string) {
  words = texts;
  clock = new Intl.DateTimeFormat(`${lang}-CA`, {timeStyle: 'short'});
}

/** The words for a key. Whatever is filled in is isolated, so that a name cannot turn the sentence around it. */
export const say = (key: string, ...args: (string | number)[]): string =>
  words[key].replace(/\{(\d)\}/g, (_, i) => `\u2068${args[i]}\u2069`);

/** The words for a code, or for a broader one when the code is not known here. */
export const sayCode = (code: string, broader: string): string => words[code] ?? words[broader];

export const timeOfDay = (at: number): string => clock.format(at);
