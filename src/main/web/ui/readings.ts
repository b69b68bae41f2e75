/** Something to read that a facilitator may share; the title is in the language of the page. */
export interface Reading { slug: string; title: string }

let readings: readonly Reading[] = [];

export function know(all: readonly Reading[]) {
  readings = all;
}

export const allReadings = () => readings;

/** The server may have more by now than the page knows. */
export const readingOf = (slug: string): Reading | undefined => readings.find(reading => reading.slug === slug);

/** Nothing of the room goes with it. */
export async function saveForLater(slug: string): Promise<boolean> {
  try {
    const answer = await fetch('/me/saved', {
      method: 'POST', headers: {Accept: 'application/json'}, body: new URLSearchParams({resource: slug, do: 'keep'}),
      signal: AbortSignal.timeout(10_000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
