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

/** Which role the one who asks had in a room; empty when nobody can tell. */
export async function roleIn(room: string): Promise<string> {
  try {
    const answer = await fetch(`/rooms/${room}/after`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: '{}',
    });
    return answer.ok ? (await answer.json()).role : '';
  } catch {
    return '';
  }
}
