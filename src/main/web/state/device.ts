/** Why a device does not come, in words one can do something with. */
export type Trouble = 'denied' | 'none' | 'in_use' | 'other';

const troubles: Record<string, Trouble> = {
  NotAllowedError: 'denied', SecurityError: 'denied', PermissionDeniedError: 'denied',
  NotFoundError: 'none', OverconstrainedError: 'none', DevicesNotFoundError: 'none',
  NotReadableError: 'in_use', AbortError: 'in_use', TrackStartError: 'in_use',
};

export const troubleOf = (failure: unknown): Trouble => troubles[(failure as {name?: string})?.name ?? ''] ?? 'other';

const loud = 0.25;

/** How loud it is, from 0 to 1: the root mean square of what was heard, where speech fills the scale. */
export function loudness(samples: ArrayLike<number>): number {
  if (!samples.length) return 0;
  let sum = 0;
  for (let i = 0; i < samples.length; i++) sum += samples[i]! ** 2;
  return Math.min(1, Math.sqrt(sum / samples.length) / loud);
}
