import {html, nothing} from 'lit';
import {isGoingOn, planned} from '../state/round';
import {titleOf} from '../state/title';
import type {Phase} from '../wire/frames';
import {Lead} from './lead';
import {say} from './words';

const minute = 60_000;

/** The plan of the session: every step is a proposal that one may skip, repeat or move. */
class Agenda extends Lead {
  render() {
    const {phases} = this.room.round;
    if (!phases.length) return nothing;
    return html`
      <h2 id="agenda-title" tabindex="-1">${say('room.agenda')}</h2>
      <p class="doing">${this.#next()} ${this.#repeat()}</p>
      <ol class="agenda" aria-labelledby="agenda-title">${phases.map((phase, i) => this.#phase(phase, i + 1))}</ol>`;
  }

  #next() {
    const {phases} = this.room.round;
    const next = phases[this.#index];
    if (!next) return nothing;
    return this.act('room.agenda.next', {type: 'next_phase', ...this.#seen()}, {name: titleOf(next), sign: say('room.agenda.next.name', titleOf(next)), kind: '', off: this.#isHeld, key: 'next'});
  }

  #seen() {
    return this.#index ? {seen: this.#index} : {};
  }

  #repeat() {
    return this.#index ? this.act('room.agenda.repeat', {type: 'repeat_phase'}, {off: this.#isHeld}) : nothing;
  }

  #phase(phase: Phase, index: number) {
    const isNow = index === this.#index;
    return html`
      <li aria-current=${isNow ? 'step' : 'false'}>
        <span class="name"><bdi>${titleOf(phase)}</bdi> <span class="quieter">${say('room.agenda.minutes', phase.length / minute)}${isNow ? ` · ${say('room.agenda.now')}` : ''}</span></span>
        ${isNow ? nothing : this.act('room.agenda.go', {type: 'go_to_phase', index}, {name: titleOf(phase), off: this.#isHeld, key: `go-${index}`})}
        ${index > this.#index ? this.#moves(titleOf(phase), index) : nothing}</li>`;
  }

  #moves(name: string, index: number) {
    const {round} = this.room;
    const isFirst = index === this.#index + 1;
    const isLast = index === round.phases.length;
    return html`
      ${this.act('room.turns.up', {type: 'plan_phases', order: planned(round, index, -1)}, {name, sign: '↑', off: isFirst, key: `up-${name}`})}
      ${this.act('room.turns.down', {type: 'plan_phases', order: planned(round, index, 1)}, {name, sign: '↓', off: isLast, key: `down-${name}`})}
      ${this.act('room.agenda.drop', {type: 'plan_phases', order: planned(round, index, 0)}, {name, sign: '×'})}`;
  }

  get #index() {
    return this.room.round.now?.index ?? 0;
  }

  get #isHeld() {
    return !isGoingOn(this.room);
  }
}

customElements.define('wc-agenda', Agenda);
