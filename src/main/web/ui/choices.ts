import {html} from 'lit';
import {say} from './words';

/** One question with a few answers, one of which may be chosen. */
export const choices = (question: string, name: string, answers: string[], words: string, required = true) => html`
  <fieldset class="choices">
    <legend>${say(question)}</legend>
    ${answers.map(answer => html`
      <label class="check"><input type="radio" name=${name} value=${answer} ?required=${required}>${say(words + answer)}</label>`)}
  </fieldset>`;
