import {hushedBy, inTheMiddle, meetingOf, turnEnded} from '../state/microphone';
import {someoneWent} from '../state/people';
import type {Room} from '../state/room';
import * as videos from '../state/video';
import type {Video, VideoSeat, Way, Why} from '../state/video';
import type {Door, Problem} from './door';
import type {Seat} from './frames';
import {forget, Jitsi, type JitsiDelegate, loadJitsi} from './jitsi';
import {optionsFor, toolbarFor} from './jitsi-options';

const beat = 500;
const missedBeats = 3_000;
const pulse = 2_000;
const answersIn = 2_000;
const lookAgainAfter = 2_000;
const seldom = 10_000;
const longOffline = 30_000;
const refused: Record<string, Why> = {video_off: 'video_off', not_admitted: 'not_admitted', not_signed_in: 'not_admitted', no_such_room: 'not_admitted'};

export interface CallDelegate {
  videoChanged(): void;
  /** Where the frame goes, once the page has such a place; its title is there. */
  place(): HTMLElement | null;
}

/** What somebody wants of the video. */
export type VideoWish = {does: 'choose'; way: Way} | {does: 'mute' | 'askToSpeak' | 'spotlight'; seat: Seat}
  | {does: 'join' | 'stop' | 'again' | 'microphone' | 'camera' | 'muteOthers'};

/** One person's part in the video of one room: builds the frame, notices its end, and builds another. */
export class Call implements JitsiDelegate {
  video: Video = videos.noVideo;

  #room?: Room;
  #frame?: Jitsi;
  #timer = 0;
  #beatAt = Date.now();
  #nudged = 0;
  #asked = 0;
  #offline?: number;
  #looked = 0;
  #look = 0;
  #middle?: Seat;
  #shown?: string;

  constructor(private readonly door: Door, private readonly origin: string, private readonly lang: string, private readonly delegate: CallDelegate) {
    this.#timer = window.setInterval(() => this.#beat(), beat);
    addEventListener('offline', () => { this.#offline = Date.now(); });
    addEventListener('online', () => this.#isOnline());
    forget();
  }

  close() {
    clearInterval(this.#timer);
    clearTimeout(this.#look);
    this.stop();
  }

  /** What the room is now decides where one belongs, and whether one's microphone may be open. */
  roomIs(room: Room) {
    const before = this.#room ?? room;
    this.#room = room;
    const where = meetingOf(room);
    if (where !== this.video.where) this.#become(videos.moved(this.video, where, Date.now()));
    if (turnEnded(before, room)) this.#shut();
    if (someoneWent(before.people, room.people)) this.#mindWhoIsGone();
    this.#hush();
    this.#pin();
  }

  does(wish: VideoWish) {
    if (wish.does === 'choose') this.choose(wish.way);
    else if ('seat' in wish) this[wish.does](wish.seat);
    else this[wish.does]();
  }

  choose(way: Way) {
    const before = this.video;
    this.#become(videos.choose(before, way));
    if (this.video.stage !== 'in') return;
    this.#frame!.does('overwriteConfig', {toolbarButtons: toolbarFor(this.video, this.video.seat!.moderator)});
    if (way === 'listen') this.#shut();
    if ((way === 'camera') !== before.camera) this.#frame!.does('toggleVideo');
  }

  join = () => this.#become(videos.join(this.video, Date.now()));
  stop = () => { this.#become(videos.stop(this.video)); forget(); };
  again = () => this.#become(videos.again(this.video, Date.now()));
  microphone = () => this.#frame?.does('toggleAudio');
  camera = () => this.#frame?.does('toggleVideo');

  muteOthers = () => this.#frame?.does('muteEveryone', 'audio');
  mute = (seat: Seat) => this.#each(seat, 'muteRemoteParticipant', 'audio');
  askToSpeak = (seat: Seat) => this.#each(seat, 'askToUnmute');
  /** The last way to get somebody out, where the server has none. */
  takeOut(seat: Seat) {
    const belongs = this.#room?.people.known[seat]?.status === 'admitted';
    if (this.video.seat?.moderator && !belongs) this.#each(seat, 'kickParticipant');
  }

  /** In the middle of everybody's picture, who follows the one who leads; a second time it is over. */
  spotlight(seat: Seat) {
    this.#become(videos.spotlit(this.video, seat));
    this.#frame?.does('setFollowMe', this.video.spotlight !== undefined);
    this.#show(this.video.spotlight);
  }

  joined() {
    this.#become(videos.inside(this.video, Date.now()));
    this.#frame?.nudge();
    this.#pin();
  }

  over = (why: Why) => this.#become(videos.lost(this.video, why, Date.now()));
  went = (participant: string) => this.#become(videos.went(this.video, participant, Date.now()));
  channel = (open: boolean) => this.#become(videos.channel(this.video, open, Date.now()));
  alive = () => this.#become(videos.heardFrom(this.video, Date.now()));

  came(participant: string, seat: Seat) {
    this.#become(videos.came(this.video, participant, seat, Date.now()));
    if (seat === this.#middle) this.#show(seat);
  }

  /** While it is being built a frame says how it begins, not what somebody chose. */
  devices(change: {microphone?: boolean; camera?: boolean}) {
    if (this.video.stage !== 'in') return;
    if (change.microphone === false) this.#asked = 0;
    this.#become(videos.devices(this.video, change));
    this.#hush();
  }

  #beat() {
    const now = Date.now();
    // A page that slept heard nothing because it did not listen: the frame is asked before it is judged.
    if (now - this.#beatAt > missedBeats) this.#become(videos.heardFrom(this.video, now));
    this.#beatAt = now;
    if (this.#frame && !this.#frame.isThere) this.again();
    this.#become(videos.tick(this.video, now));
    if (this.#frame && now - this.#nudged >= pulse) {
      this.#nudged = now;
      this.#frame.nudge();
    }
  }

  #become(next: Video) {
    const before = this.video;
    if (next === before) return;
    this.video = next;
    if (this.#frame && (next.attempt !== before.attempt || !videos.hasFrame(next))) this.#dispose();
    if (next.stage === 'asking' && next.attempt !== before.attempt) this.#ask(next.attempt);
    this.delegate.videoChanged();
  }

  async #ask(attempt: number) {
    const isLate = () => this.video.attempt !== attempt || this.video.stage !== 'asking';
    try {
      const seat = await this.door.videoSeat();
      if (!isLate()) await this.#enter(seat, attempt);
    } catch (problem) {
      if (!isLate()) this.over(refused[(problem as Problem).code] ?? 'unavailable');
    }
  }

  async #enter(seat: VideoSeat, attempt: number) {
    try {
      await loadJitsi(this.origin, seat.script);
      if (this.video.attempt !== attempt) return;
      this.#build(seat);
    } catch {
      if (this.video.attempt === attempt) this.over('script');
    }
  }

  #build(seat: VideoSeat) {
    const hushed = this.#room && hushedBy(this.#room);
    const video = hushed ? {...this.video, microphone: false} : this.video;
    this.#become(videos.given(video, seat, Date.now()));
    this.#frame = new Jitsi(seat.domain, optionsFor(video, seat, this.lang, this.delegate.place()!), this);
    this.#nudged = 0;
  }

  #dispose() {
    this.#frame!.dispose();
    this.#frame = undefined;
    this.#asked = 0;
    this.#middle = undefined;
    this.#shown = undefined;
  }

  #hush() {
    if (this.#room && hushedBy(this.#room)) this.#shut();
  }

  /** The only command there is turns over what is, so it is not given twice before the first was answered. */
  #shut() {
    if (this.video.stage !== 'in' || !this.video.microphone || Date.now() - this.#asked < answersIn) return;
    this.#asked = Date.now();
    this.#frame!.does('toggleAudio');
  }

  /** After somebody was put out the others may meet elsewhere: then one follows. Asked seldom, and not by all at once. */
  #mindWhoIsGone() {
    if (!videos.hasFrame(this.video) || this.#look) return;
    const wait = Math.max(lookAgainAfter * Math.random(), this.#looked + seldom - Date.now());
    this.#look = window.setTimeout(() => this.#lookAgain(), wait);
  }

  async #lookAgain() {
    const {attempt, seat} = this.video;
    this.#look = 0;
    this.#looked = Date.now();
    const now = await this.door.videoSeat().catch(() => undefined);
    if (now && seat && this.video.attempt === attempt && now.meeting !== seat.meeting) this.#become(videos.again(this.video, Date.now()));
  }

  /** Whoever shares is in the middle, for everybody. */
  #pin() {
    const middle = this.#room && inTheMiddle(this.#room);
    if (this.video.stage !== 'in' || this.video.spotlight || middle === this.#middle) return;
    this.#middle = middle;
    this.#show(middle);
  }

  #each(seat: Seat, command: string, ...args: unknown[]) {
    for (const device of videos.devicesOf(this.video, seat)) this.#frame?.does(command, device, ...args);
  }

  /** Who was in the middle goes first: a newer service would show both. */
  #show(seat: Seat | undefined) {
    const device = seat && videos.devicesOf(this.video, seat)[0];
    if (this.#shown) this.#frame?.does('pinParticipant', null);
    if (device) this.#frame?.does('pinParticipant', device);
    this.#shown = device;
  }

  #isOnline() {
    const away = Date.now() - (this.#offline ?? Date.now());
    this.#offline = undefined;
    if (away >= longOffline && videos.hasFrame(this.video)) this.over('silent');
    else if (this.video.stage === 'resting') this.again();
  }
}
