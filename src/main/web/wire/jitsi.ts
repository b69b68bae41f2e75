import {endings, whyOver} from '../state/video-ends';
import type {Why} from '../state/video';
import type {optionsFor} from './jitsi-options';
import type {Seat} from './frames';

/** What this room uses of the programme that comes with the video service. */
interface Api {
  addListener(event: string, listener: (payload: any) => void): void;
  executeCommand(name: string, ...args: unknown[]): void;
  getIFrame(): HTMLIFrameElement;
  isAudioMuted(): Promise<boolean>;
  isVideoMuted(): Promise<boolean>;
  dispose(): void;
}

type Options = ReturnType<typeof optionsFor>;
interface Loaded { JitsiMeetExternalAPI?: new (domain: string, options: Options) => Api }
interface Policies { createPolicy(name: string, rules: {createScriptURL(url: string): string}): {createScriptURL(url: string): string} }

export interface JitsiDelegate {
  joined(): void;
  over(why: Why): void;
  came(participant: string, seat: Seat): void;
  went(participant: string): void;
  channel(open: boolean): void;
  devices(change: {microphone?: boolean; camera?: boolean}): void;
  alive(): void;
}

const patience = 10_000;
let policy: {createScriptURL(url: string): string} | undefined;

/** Loads the programme of the one service that is configured; it stays for the life of the page. */
export function loadJitsi(origin: string, script: string): Promise<void> {
  if ((window as Loaded).JitsiMeetExternalAPI) return Promise.resolve();
  policy ??= policies()?.createPolicy('video', {createScriptURL: url => only(origin, url)}) ?? {createScriptURL: url => only(origin, url)};
  const element = document.createElement('script');
  element.src = policy.createScriptURL(script);
  element.referrerPolicy = 'no-referrer';
  return new Promise<void>((done, failed) => {
    element.onload = () => done();
    element.onerror = () => failed(new Error('not loaded'));
    setTimeout(() => failed(new Error('too slow')), patience);
    document.head.append(element);
  }).catch(failure => { element.remove(); throw failure; });
}

/** Where it may keep nothing in its frame (WebKit) its programme keeps names and devices with us: that ends with the call. */
export function forget() {
  try { localStorage.removeItem('jitsiLocalStorage'); } catch { /* nothing can be kept here at all */ }
}

/** One call in one frame, from its building to its end; afterwards it says nothing any more. */
export class Jitsi {
  #api: Api;
  #done = false;

  constructor(domain: string, options: Options, private readonly delegate: JitsiDelegate) {
    this.#api = new (window as Loaded).JitsiMeetExternalAPI!(domain, options);
    this.#api.getIFrame().title = options.parentNode.dataset.title!;
    this.#listen();
  }

  /** A frame whose place is gone from the page is dead, and says nothing of it. */
  get isThere() {
    return this.#api.getIFrame().isConnected;
  }

  does(command: string, ...args: unknown[]) {
    this.#api.executeCommand(command, ...args);
  }

  /** Asks for a sign of life, which says as well what is open. */
  nudge() {
    this.#api.isAudioMuted().then(muted => this.#told(() => {
      this.delegate.alive();
      this.delegate.devices({microphone: !muted});
    })).catch(() => {});
    this.#api.isVideoMuted().then(muted => this.#told(() => this.delegate.devices({camera: !muted}))).catch(() => {});
  }

  dispose() {
    this.#done = true;
    this.#api.dispose();
  }

  #listen() {
    const {delegate} = this;
    this.#on('videoConferenceJoined', () => delegate.joined());
    this.#on('dataChannelOpened', () => delegate.channel(true));
    this.#on('dataChannelClosed', () => delegate.channel(false));
    this.#on('audioMuteStatusChanged', ({muted}) => delegate.devices({microphone: !muted}));
    this.#on('videoMuteStatusChanged', ({muted}) => delegate.devices({camera: !muted}));
    this.#on('participantJoined', ({id, userContext}) => delegate.came(id, userContext?.id ?? ''));
    this.#on('participantLeft', ({id}) => delegate.went(id));
    for (const event of endings) this.#on(event, payload => this.#mayBeOver(event, payload));
  }

  #mayBeOver(event: string, payload: unknown) {
    const why = whyOver(event, payload);
    if (why) this.delegate.over(why);
  }

  #on(event: string, listener: (payload: any) => void) {
    this.#api.addListener(event, payload => this.#told(() => listener(payload ?? {})));
  }

  #told(tell: () => void) {
    if (!this.#done) tell();
  }
}

/** No other script of anybody's can ever be asked for through here. */
function only(origin: string, url: string): string {
  const {origin: from, pathname, search, hash} = new URL(url);
  if (from !== origin || !pathname.endsWith('/external_api.js') || search || hash) throw new Error('not the configured script');
  return url;
}

const policies = () => (window as {trustedTypes?: Policies}).trustedTypes;

addEventListener('pagehide', forget);
