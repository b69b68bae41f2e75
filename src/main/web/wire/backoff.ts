const first = 200;
const most = 5_000;

/** How long to wait before the next try, in ms: doubling, and scattered so that a whole room does not come back at once. */
export function pause(failures: number, chance = Math.random()): number {
  const whole = Math.min(most, first * 2 ** Math.min(failures, 10));
  return Math.round(whole / 2 + (whole / 2) * chance);
}
