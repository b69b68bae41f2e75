import {helpAnywhere} from './ui/help';
import './ui/room';
import type {RoomElement} from './ui/room';
import {readPage} from './ui/page';
import {know} from './ui/readings';
import {learn} from './ui/words';

const page = readPage();
learn(page.texts, page.lang);
know(page.resources);
helpAnywhere(page.help);
document.querySelector<RoomElement>('wc-room')!.arrive(page);

// A page that comes back from the browser's cache would show what was said before; begin anew.
addEventListener('pageshow', event => { if (event.persisted) location.reload(); });

document.querySelector('.help')!.addEventListener('keydown', event => {
  if ((event as KeyboardEvent).key === 'Escape') (event.currentTarget as HTMLDetailsElement).open = false;
});

document.querySelector('.leave')!.addEventListener('click', event => {
  event.preventDefault();
  location.replace('/left');
});
