const rest = 30_000;
const length = 0.4;

/** One soft tone when somebody knocks: only if wanted, and never more often than twice a minute. */
export class Chime {
  #air?: AudioContext;
  #rang = -rest;

  /** Asked for by hand, which is also what a browser asks for before it makes a sound. */
  want(wanted: boolean) {
    this.#air = wanted ? new AudioContext() : undefined;
    if (wanted) this.ring();
  }

  ring() {
    const now = performance.now();
    if (!this.#air || now - this.#rang < rest) return;
    this.#rang = now;
    this.#tone(this.#air);
  }

  #tone(air: AudioContext) {
    const tone = new OscillatorNode(air, {frequency: 440});
    const volume = new GainNode(air, {gain: 0.08});
    volume.gain.linearRampToValueAtTime(0, air.currentTime + length);
    tone.connect(volume).connect(air.destination);
    tone.start();
    tone.stop(air.currentTime + length);
  }
}
