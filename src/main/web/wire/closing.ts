export type Next = 'come-back' | 'come-back-slowly' | 'new-ticket' | 'stay-away';

export const tooFastPause = 10_000;

const next: Record<number, Next> = {
  1000: 'come-back',
  1001: 'come-back',
  1006: 'come-back',
  1011: 'come-back',
  4001: 'new-ticket',
  4008: 'come-back',
  4029: 'come-back-slowly',
};

/** What to do after a socket closed. Whatever is not known to be passing is final. */
export const after = (code: number): Next => next[code] ?? 'stay-away';

/** A room with no place left says so before there is a socket, with the number that HTTP has for it. */
export const full = 409;

const endings: Record<number, string> = {
  [full]: 'full',
  4001: 'sign_in',
  4003: 'removed',
  4004: 'gone',
  4009: 'elsewhere',
  4010: 'ended',
  4011: 'away',
};

/** The page that belongs to a final close code: `sign_in`, `removed`, `gone`, `elsewhere`, `ended`, `away`, `full` or `broken`. */
export const ending = (code: number): string => endings[code] ?? 'broken';
