import {hushedBy, inTheMiddle, isYours, meetingOf, turnEnded} from '../../main/web/state/microphone';
import {loudness, troubleOf} from '../../main/web/state/device';
import * as videos from '../../main/web/state/video';
import type {Video, VideoSeat, Way} from '../../main/web/state/video';
import {whyOver} from '../../main/web/state/video-ends';
import type {Phase, Turn, Welcome} from '../../main/web/wire/frames';
import {optionsFor, toolbarFor} from '../../main/web/wire/jitsi-options';
import {ada, after, ben, entry, sam, welcome} from './people-of-a-room';
import {expect, it} from './sentences';

const seat: VideoSeat = {
  domain: 'meet.example.org', script: 'https://meet.example.org/external_api.js', meeting: 'abc', token: 'jwt', where: 'group', seat: 'sam', moderator: false,
};
const choosing = (way: Way): Video => videos.choose(videos.moved(videos.noVideo, 'group', 0), way);
const inside = (way: Way = 'microphone', at = 0): Video => videos.inside(videos.given(videos.join(choosing(way), at), seat, at), at);
const chances = 1;

it('nothing is asked for before somebody wants the video, and never for who only types', () => {
  expect(choosing('camera').stage, 'out');
  expect(videos.join(choosing('type'), 0).stage, 'out');
  expect([videos.join(choosing('listen'), 0).stage, videos.join(choosing('listen'), 0).attempt], ['asking', 1]);
});

it('the camera is on for who chose it, and the microphone for nobody', () => {
  const way = (chosen: Way) => { const {camera, microphone} = videos.join(choosing(chosen), 0); return [camera, microphone]; };
  expect([way('camera'), way('microphone'), way('listen')], [[true, false], [false, false], [false, false]]);
});

it('who waits joins by themselves once they are in the room, because they wanted to', () => {
  const waits = videos.join(videos.choose(videos.noVideo, 'listen'), 0);
  expect(waits.stage, 'out');
  expect(videos.moved(waits, 'group', 5).stage, 'asking');
});

it('to a small group and back, with a new seat each time and what was open kept', () => {
  const talking = videos.devices(inside('camera'), {microphone: true});
  const there = videos.moved(talking, 'small:1', 9);
  expect([there.stage, there.attempt, there.microphone, there.camera, there.seat], ['asking', 2, true, true, undefined]);
  expect(videos.moved(there, 'small:1', 10), there);
  expect([videos.moved(there, undefined, 11).stage, videos.moved(there, undefined, 11).wanted], ['out', true]);
});

it('what ends is tried again, after a rest that doubles and has an end', () => {
  const first = videos.lost(inside(), 'bridge', 1_000, chances);
  expect([first.stage, first.why, first.next], ['resting', 'bridge', 2_000]);
  expect([videos.tick(first, 1_999).stage, videos.tick(first, 2_000).stage, videos.tick(first, 2_000).attempt], ['resting', 'asking', 2]);
  expect([1, 2, 3, 5, 6, 50].map(failures => videos.rest(failures, chances)), [1_000, 2_000, 4_000, 16_000, 30_000, 30_000]);
  expect(videos.rest(1, 0), 500);
});

it('who was in for a while begins anew, and who was not goes on resting longer', () => {
  const tired = {...inside(), failures: 4};
  expect(videos.lost(tired, 'bridge', 29_999, chances).failures, 5);
  expect(videos.lost(tired, 'bridge', 30_000, chances).failures, 1);
});

it('who is taken out again and again is not brought back for ever', () => {
  const once = videos.lost(inside(), 'taken_out', 0, chances);
  const twice = videos.lost(videos.tick(once, 5_000), 'taken_out', 5_000, chances);
  const thrice = videos.lost(videos.tick(twice, 20_000), 'not_admitted', 20_000, chances);
  expect([once.stage, twice.stage, thrice.stage, thrice.wanted, thrice.why], ['resting', 'resting', 'out', false, 'not_admitted']);
  expect([videos.again(thrice, 30_000).stage, videos.again(thrice, 30_000).failures], ['asking', 0]);
});

it('a service that is down is asked for as long as somebody wants it', () => {
  let video: Video = inside();
  for (let at = 0; at < 900_000; at += 60_000) video = videos.lost(videos.tick(video, at), 'script', at, chances);
  expect([video.stage, video.wanted, video.failures], ['resting', true, 15]);
  expect(videos.lost(video, 'video_off', 0).wanted, false);
});

it('a frame without a sign of life is noticed, on the way in and inside', () => {
  const joining = videos.given(videos.join(choosing('listen'), 0), seat, 0);
  expect([videos.tick(joining, 25_000).stage, videos.tick(joining, 25_001).why], ['joining', 'slow']);
  const slow = videos.heardFrom(joining, 59_000);
  expect([videos.tick(slow, 60_000).stage, videos.tick(slow, 60_001).why], ['joining', 'slow']);
  expect([videos.tick(inside(), 9_000).stage, videos.tick(inside(), 9_001).why], ['in', 'silent']);
});

it('alone one may wait for ever; with others picture and sound have to come', () => {
  const alive = (video: Video, now: number) => videos.tick(videos.heardFrom(video, now), now).stage;
  expect(alive(inside(), 600_000), 'in');
  const together = videos.came(inside(), 'p1', 'ben', 1_000);
  expect([alive(together, 21_000), alive(together, 21_001)], ['in', 'resting']);
  const open = videos.channel(together, true, 2_000);
  expect(alive(open, 600_000), 'in');
  expect(alive(videos.channel(open, false, 600_000), 620_001), 'resting');
  expect(videos.went(together, 'p1', 3_000).shut, undefined);
});

it('each device of a seat is found', () => {
  const video = ['p1', 'p2'].reduce((all, one) => videos.came(all, one, 'ben', 0), videos.came(inside(), 'p3', 'ada', 0));
  expect([videos.devicesOf(video, 'ben'), videos.devicesOf(videos.went(video, 'p1', 0), 'ben'), videos.devicesOf(video, 'sam')], [['p1', 'p2'], ['p2'], []]);
});

it('on in writing nothing is left of the call', () => {
  const stopped = videos.stop(videos.came(inside('camera'), 'p1', 'ben', 0));
  expect([stopped.stage, stopped.wanted, stopped.seat, stopped.others, stopped.camera, stopped.way], ['out', false, undefined, {}, false, 'camera']);
  expect(videos.choose(inside(), 'type').stage, 'out');
});

it('every way in which the frame tells of an end is understood, wrapped or not', () => {
  const destroyed = {name: 'conference.destroyed', isFatal: false};
  expect([whyOver('errorOccurred', {error: destroyed}), whyOver('errorOccurred', destroyed)], ['destroyed', 'destroyed']);
  expect(whyOver('errorOccurred', {error: {name: 'connection.passwordRequired'}}), 'token');
  expect(whyOver('errorOccurred', {error: {name: 'conference.videobridgeNotAvailable', isFatal: true}}), 'bridge');
  expect(whyOver('errorOccurred', {error: {name: 'anything.new', isFatal: true}}), 'broken');
  expect([whyOver('errorOccurred', {error: {name: 'anything.new', isFatal: false}}), whyOver('errorOccurred', undefined)], [undefined, undefined]);
  expect([whyOver('participantKickedOut', {kicked: {id: 'local', local: true}, kicker: {}}), whyOver('participantKickedOut', {kicked: {id: 'p1'}})], ['taken_out', undefined]);
  expect([whyOver('videoConferenceLeft', {}), whyOver('peerConnectionFailure', {}), whyOver('suspendDetected', {})], ['left', 'media', 'asleep']);
  expect([whyOver('peerConnectionFailure', {isP2P: true, wasConnected: true}), whyOver('peerConnectionFailure', {isP2P: false, wasConnected: true})], [undefined, 'media']);
  expect([whyOver('errorOccurred', {error: {name: 'conference.connectionError', isFatal: false}}), whyOver('errorOccurred', {error: {name: 'conference.connectionError.accessDenied', isFatal: false}})], ['broken', 'taken_out']);
});

it('the frame has no chat, no recording, no full screen and no way from browser to browser', () => {
  const options = optionsFor(inside('camera'), seat, 'fr', {} as HTMLElement);
  const {configOverwrite: config} = options;
  expect([options.roomName, options.jwt, options.lang], ['abc', 'jwt', 'fr-CA']);
  expect([config.p2p, config.disableChat, config.recordingService, config.prejoinConfig, config.deeplinking], [{enabled: false}, true, {enabled: false}, {enabled: false}, {disabled: true}]);
  expect([config.startWithAudioMuted, config.startWithVideoMuted], [true, false]);
  expect(toolbarFor(inside('listen'), false), ['tileview', 'settings']);
  expect(toolbarFor(inside('camera'), true), ['microphone', 'camera', 'select-background', 'desktop', 'tileview', 'settings']);
});

const phase = (voice: Phase['voice']): Phase => ({kind: 'sharing', title: {en: '', fr: ''}, length: 1, voice, meanwhile: 'signs'});
const resting: Turn = {standing: 'resting', order: [], presenters: [], meanwhile: 'signs'};
const planning = (change: Partial<Welcome> = {}) => welcome({round: {agenda: [phase('everyone')], piece: resting, hands: []}, ...change});
const held = (holder: string, seq = 1, change: Partial<Turn> = {}) => entry('piece', seq, {...resting, standing: 'held', holder, ...change} as object);

it('while somebody shares, and on hold, microphones are shut, but not of who leads', () => {
  expect(hushedBy(after(planning(), held('ben'))), 'sharing');
  expect(hushedBy(after(planning(), held('sam'))), undefined);
  expect(hushedBy(after(planning(), held('ben', 1, {meanwhile: 'text'}))), undefined);
  expect(hushedBy(after(planning(), entry('held', 1))), 'held');
  expect(hushedBy(after(planning({you: ada}), held('ben'))), undefined);
});

it('a turn that ends takes the open microphone with it, where the others were silent', () => {
  const [mine, over] = [after(planning(), held('sam')), after(planning(), held('sam'), entry('piece', 2, resting as object))];
  expect([isYours(mine), turnEnded(mine, over), turnEnded(over, over)], [true, true, false]);
  const aloud = after(planning(), held('sam', 1, {meanwhile: 'text'}));
  expect(turnEnded(aloud, over), false);
  expect([inTheMiddle(mine), inTheMiddle(over)], ['sam', undefined]);
});

it('one belongs to the meeting of the group, of a small group, of a side room, or to none', () => {
  const small = {groups: [{group: 2, seats: ['sam', 'ben']}], calls: {}};
  expect(meetingOf(after(planning())), 'group');
  expect(meetingOf(after(planning({groups: small}))), 'small:2');
  const own = [{id: 'r1', kind: 'check' as const, raised: 0, status: 'side_room' as const, inside: ['sam', 'ada']}];
  expect(meetingOf(after(planning({groups: small, care: {cases: [], own}}))), 'side:r1');
  expect(meetingOf(after(planning({you: {...sam, status: 'waiting'}, people: [ada, ben]}))), undefined);
  expect(meetingOf(after(planning(), entry('ended', 1, {outcome: 'completed'}))), undefined);
  expect(meetingOf(after(planning(), entry('stepped_away', 1, {seat: 'sam'}))), undefined);
});

it('why a device does not come is said in words, and how loud it is in a number', () => {
  expect(['NotAllowedError', 'NotFoundError', 'NotReadableError', 'Strange'].map(name => troubleOf({name})), ['denied', 'none', 'in_use', 'other']);
  expect([loudness([]), loudness([0, 0]), loudness([1, -1]), loudness([0.125, -0.125])], [0, 0, 1, 0.5]);
});

it('whoever leads puts one person in the middle, and a second time nobody; another call begins without', () => {
  const lit = videos.spotlit(inside(), 'ben');
  expect([lit.spotlight, videos.spotlit(lit, 'ben').spotlight, videos.spotlit(lit, 'ada').spotlight], ['ben', undefined, 'ada']);
  expect(videos.lost(lit, 'left', 0).spotlight, undefined);
});

it('a browser asks for a device only when somebody turns it on', () => {
  const asks = (video: Video) => !optionsFor(video, seat, 'en', {} as HTMLElement).configOverwrite.disableInitialGUM;
  expect([asks(inside('listen')), asks(inside('microphone')), asks(inside('camera')), asks(videos.devices(inside('microphone'), {microphone: true}))], [false, false, true, true]);
});
