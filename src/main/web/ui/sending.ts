import {say} from './words';

/** Sends what a form says, and gives the words for what went wrong, or none. */
export async function send(room: string, what: string, body: unknown): Promise<string> {
  try {
    const answer = await fetch(`/rooms/${room}/${what}`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify(body),
    });
    return answer.ok ? '' : (await answer.json()).message;
  } catch {
    return say('refusal.unavailable');
  }
}

/** Somebody who went soon after they had shared or asked for support. */
export type Abrupt = {seat: string; name: string};

const nobody = {role: '', abrupt: []};

/** Which role the one who asks had in a room, empty when nobody can tell; and for whoever led it, who went abruptly. */
export async function arriveAfter(room: string): Promise<{role: string; abrupt: Abrupt[]}> {
  try {
    const answer = await fetch(`/rooms/${room}/after`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: '{}',
    });
    return answer.ok ? await answer.json() : nobody;
  } catch {
    return nobody;
  }
}
