import type {Shows} from '../wire/frames';
import {say} from './words';

/** What somebody shows of themselves beside a name, in words. */
export function shownWords({career, province}: Shows = {}): string[] {
  return [career && say(`stage.${career}`), province && say(`help.place.${province}`)].filter(words => words !== undefined);
}
