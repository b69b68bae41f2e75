import {count, graphemes} from './graphemes';

// A frame has at most 8 KiB; what is not text in it is well under half a KiB.
const mostBytes = 7_680;
const mostCodePoints = 16;

/** Makes pasted text sendable: one kind of line end, no tabs, no invisible controls, nothing around it. */
export function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, '    ').replace(/[^\P{Cc}\n]/gu, '').trim();
}

export type TextProblem = 'empty' | 'long' | 'characters';

export function textProblem(text: string, limit: number): TextProblem | undefined {
  const clean = tidy(text);
  if (!clean) return 'empty';
  if (room(clean, limit) < 0) return 'long';
  if (graphemes(clean).some(one => [...one].length > mostCodePoints)) return 'characters';
  return undefined;
}

/** How many more characters fit; negative when there are too many. */
export function room(text: string, limit: number): number {
  const bytesLeft = mostBytes - new TextEncoder().encode(JSON.stringify(text)).length;
  return Math.min(limit - count(text), bytesLeft < 0 ? Math.floor(bytesLeft / 4) : Infinity);
}

export type NameProblem = 'short' | 'long' | 'characters' | 'contact';

/** A first look while typing; the server decides. */
export function nameProblem(name: string, limit: number): NameProblem | undefined {
  const length = count(name.trim());
  if (length < 2) return 'short';
  if (length > limit) return 'long';
  if (/@|https?:|www\.|(\d[\s.-]?){5}/i.test(name)) return 'contact';
  if (!/^[\p{L}\p{M}\p{N} .’'·-]+$/u.test(name)) return 'characters';
  return undefined;
}
