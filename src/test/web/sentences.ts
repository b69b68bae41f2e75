/** One sentence about the room and, when it is not true, why. */
export interface Sentence { says: string; failure?: string }

export const sentences: Sentence[] = [];

export function it(says: string, check: () => void) {
  try {
    check();
    sentences.push({says});
  } catch (failure) {
    sentences.push({says, failure: String(failure)});
  }
}

/** Compares by structure. */
export function expect(actual: unknown, expected: unknown) {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`expected ${should}, but it was ${is}`);
}
