import type {Answer, Entry, Frame, Person, Welcome} from '../../main/web/wire/frames';
import {closedDoor, receive, type Room} from '../../main/web/state/room';

export const sam: Person = {seat: 'sam', name: 'Sam', role: 'participant', status: 'admitted'};
export const ada: Person = {seat: 'ada', name: 'Ada', role: 'facilitator', status: 'admitted'};
export const ben: Person = {seat: 'ben', name: 'Benoît', role: 'participant', status: 'admitted'};

export function welcome(change: Partial<Welcome> = {}): Welcome {
  return {
    type: 'welcome', room: {id: 'room', status: 'live'}, course: {stage: 'live', extended: 0}, you: sam, people: [ada, ben, sam],
    channels: [{name: 'group', seq: 0, epoch: 'e1'}], resumed: false, ...change,
  };
}

export const entry = (type: string, seq: number, more: Partial<Entry> = {}): Entry =>
  ({type, channel: 'group', seq, epoch: 'e1', at: 1_000 * seq, ...more});

export const said = (seat: string, seq: number, text: string, attempt = `attempt-${seq}`) =>
  entry('said', seq, {seat, text, attempt});

export const answer = (type: Answer['type'], attempt: string, more: Partial<Answer> = {}): Answer => ({type, attempt, ...more});

export const after = (...frames: Frame[]): Room => frames.reduce((room, frame) => receive(room, frame, 0), closedDoor);
