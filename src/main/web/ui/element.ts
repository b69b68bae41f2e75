import {LitElement} from 'lit';
import type {Wish} from '../wire/frames';

/** An element in the page's own tree: one style sheet, plain labels and ids. */
export class Element extends LitElement {
  protected createRenderRoot() {
    // What the server wrote inside is the page without the module; it has done its duty.
    this.replaceChildren();
    return this;
  }

  /** A drawing that takes the focused thing away leaves the focus close by, not at the top of the page. */
  protected performUpdate() {
    const hadFocus = this.contains(document.activeElement);
    super.performUpdate();
    if (hadFocus && document.activeElement === document.body) this.focusNearby();
  }

  protected focusNearby() {}

  protected wish(wish: Wish) {
    this.tell('wish', wish);
  }

  protected tell(what: string, detail?: unknown) {
    this.dispatchEvent(new CustomEvent(what, {bubbles: true, detail}));
  }
}
