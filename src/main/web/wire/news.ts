const ANY = 'any';

/** Listens for posts that were published after a place in the list, in one language or in all. */
export function next(after: string, language: string, heard: () => void): EventSource {
  const from = new URLSearchParams({ after, language });
  const line = new EventSource('/gratitude/stream?' + from);
  line.addEventListener('new', it => {
    if (!language || it.data === ANY || it.data === language) heard();
  });
  return line;
}
