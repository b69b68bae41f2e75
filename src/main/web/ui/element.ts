import {LitElement} from 'lit';
import type {Wish} from '../wire/frames';

/** An element in the page's own tree: one style sheet, plain labels and ids. */
export class Element extends LitElement {
  protected createRenderRoot() {
    // What the server wrote inside is the page without the module; it has done its duty.
    this.replaceChildren();
    return this;
  }

  protected wish(wish: Wish) {
    this.tell('wish', wish);
  }

  protected tell(what: string, detail?: unknown) {
    this.dispatchEvent(new CustomEvent(what, {bubbles: true, detail}));
  }
}
