import {html, render} from 'lit';
render(html`<p>hello</p>`, document.body);
