import {html, nothing} from 'lit';
import {minutesLeft} from '../state/groups';
import type {Room} from '../state/room';
import {say} from './words';

/** When everybody comes back, in words that change seldom. */
export function countdown(room: Room) {
  const {ends} = room.groups;
  return ends === undefined ? nothing : html`<p class="notice-words">${words(room, ends)}</p>`;
}

function words(room: Room, ends: number): string {
  if (room.status === 'held') return say('room.groups.back.held');
  const left = minutesLeft(ends, Date.now());
  if (left === 0) return say('room.groups.back.soon');
  return left === 1 ? say('room.groups.back.minute') : say('room.groups.back.minutes', left);
}
