// Tells, without moving anything, that there are new posts. Whoever has no JavaScript reloads the page.
import { next } from './wire/news';

const news = document.querySelector<HTMLElement>('#news')!;
let line: EventSource | undefined;

function show() {
  if (news.childElementCount) return;
  const words = document.createElement('span');
  words.textContent = news.dataset.words! + ' ';
  const link = document.createElement('a');
  link.className = 'button';
  link.href = news.dataset.href!;
  link.textContent = news.dataset.show!;
  news.append(words, link);
}

function listen() {
  line?.close();
  line = next(news.dataset.after!, news.dataset.language!, show);
}

// A page that nobody looks at needs no line: browsers have six for a server, over all tabs.
document.addEventListener('visibilitychange', () => (document.hidden ? line?.close() : listen()));
if (!document.hidden) listen();
