import {loudness} from '../state/device';

const samples = 1_024;

/** Hears how loud a microphone is, and keeps nothing of it. */
export class Ear {
  #air = new AudioContext();
  #analyser = new AnalyserNode(this.#air, {fftSize: samples});
  #heard = new Float32Array(samples);

  constructor(stream: MediaStream) {
    this.#air.createMediaStreamSource(stream).connect(this.#analyser);
  }

  level(): number {
    this.#analyser.getFloatTimeDomainData(this.#heard);
    return loudness(this.#heard);
  }

  close() {
    this.#air.close();
  }
}
