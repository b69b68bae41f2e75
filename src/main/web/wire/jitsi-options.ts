import {hasMicrophone, type Video, type VideoSeat} from '../state/video';

/** What the frame asks no service but its own for, and what this room has elsewhere or does not want. */
const without = {
  prejoinConfig: {enabled: false},
  disableDeepLinking: true,
  deeplinking: {disabled: true},
  disableInviteFunctions: true,
  disableThirdPartyRequests: true,
  gravatar: {disabled: true},
  analytics: {disabled: true},
  doNotStoreRoom: true,
  disableChat: true,
  disablePolls: true,
  disableReactions: true,
  disableProfile: true,
  readOnlyName: true,
  requireDisplayName: false,
  hideEmailInSettings: true,
  disableShortcuts: true,
  localRecording: {disable: true},
  recordingService: {enabled: false},
  liveStreaming: {enabled: false},
  transcription: {enabled: false},
  fileSharing: {enabled: false},
  whiteboard: {enabled: false},
  giphy: {enabled: false},
  speakerStats: {disabled: true},
  screenshotCapture: {enabled: false},
  enableCalendarIntegration: false,
  enableInsecureRoomNameWarning: false,
  feedbackPercentage: 0,
  // Else a window of its own shows the others, above everything on the screen, whenever the frame is scrolled out of sight.
  pip: {disabled: true},
  hideConferenceSubject: true,
  hideConferenceTimer: true,
  conferenceInfo: {alwaysVisible: [], autoHide: []},
  faceLandmarks: {enableFaceCentering: false, enableFaceExpressionsDetection: false, enableDisplayFaceExpressions: false},
  remoteVideoMenu: {disabled: true, disableKick: true, disableGrantModerator: true, disableDemote: true, disablePrivateChat: 'all'},
  disableRemoteMute: true,
  participantsPane: {enabled: false, hideModeratorSettingsTab: true, hideMoreActionsButton: true, hideMuteAllButton: true},
  securityUi: {hideLobbyButton: true, disableLobbyPassword: true},
  breakoutRooms: {hideAddRoomButton: true, hideAutoAssignButton: true, hideJoinRoomButton: true, hideModeratorSettingsTab: true, hideMoreActionsButton: true},
  lobby: {autoKnock: true, enableChat: false},
  // What is told in the frame would be told twice; what nobody else can tell stays.
  notifications: ['notify.hostAskedUnmute', 'toolbar.noAudioSignalTitle', 'deviceError.cameraError', 'deviceError.microphoneError'],
  disabledSounds: ['RAISE_HAND_SOUND', 'REACTION_SOUND', 'INCOMING_MSG_SOUND', 'PARTICIPANT_JOINED_SOUND', 'PARTICIPANT_LEFT_SOUND'],
};

/** Media goes over the server's bridge alone: from one browser to another it would show each the other's address. */
const overTheBridge = {p2p: {enabled: false}};

/** Everything the frame is to be told when it is built. */
export const optionsFor = (video: Video, {meeting, token, moderator}: VideoSeat, lang: string, parentNode: HTMLElement) => ({
  roomName: meeting,
  jwt: token,
  lang: lang === 'fr' ? 'fr-CA' : 'en',
  width: '100%',
  height: '100%',
  parentNode,
  configOverwrite: {
    ...without,
    ...overTheBridge,
    // A browser asks for a device when somebody turns it on, and not before.
    disableInitialGUM: !video.microphone && !video.camera,
    startWithAudioMuted: !video.microphone,
    startWithVideoMuted: !video.camera,
    toolbarButtons: toolbarFor(video, moderator),
  },
});

/** No full screen: "Help now" and "I need support" would be behind it. No hand: the room has one order of hands. */
export const toolbarFor = (video: Video, moderator: boolean) => [
  ...(hasMicrophone(video) ? ['microphone'] : []),
  ...(video.way === 'camera' ? ['camera', 'select-background'] : []),
  ...(moderator ? ['desktop'] : []),
  'tileview', 'settings',
];
