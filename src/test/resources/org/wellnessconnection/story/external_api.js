// The constructor and the few verbs of the real programme, by its own names. What it is told is kept, and a test plays what
// happens.
(() => {
  const commands = ['askToUnmute', 'kickParticipant', 'muteEveryone', 'muteRemoteParticipant', 'overwriteConfig', 'pinParticipant',
    'setFollowMe', 'toggleAudio', 'toggleVideo'];
  const events = ['audioMuteStatusChanged', 'dataChannelClosed', 'dataChannelOpened', 'errorOccurred', 'participantJoined',
    'participantKickedOut', 'participantLeft', 'passwordRequired', 'peerConnectionFailure', 'readyToClose', 'suspendDetected',
    'videoConferenceJoined', 'videoConferenceLeft', 'videoMuteStatusChanged'];
  const only = (names, name) => { if (!names.includes(name)) throw new Error(`there is no ${name}`); };

  window.calls ??= [];
  window.JitsiMeetExternalAPI = class {
    constructor(domain, options) {
      const {startWithAudioMuted, startWithVideoMuted} = options.configOverwrite;
      Object.assign(this, {domain, options, commands: [], listeners: {}, isDisposed: false, isDead: window.callsAreDead === true});
      this.muted = {audio: startWithAudioMuted, video: startWithVideoMuted};
      window.calls.push(this);
      this.build();
    }

    build() {
      this.frame = document.createElement('iframe');
      this.frame.allow = 'autoplay; camera; clipboard-write; display-capture; fullscreen; microphone; speaker-selection';
      this.frame.style.height = this.options.height;
      this.frame.style.width = this.options.width;
      this.frame.setAttribute('allowFullScreen', 'true');
      this.frame.style.border = 0;
      this.frame.src = this.address();
      this.frame.onload = () => this.isDead || this.begin();
      this.options.parentNode.appendChild(this.frame);
    }

    // What is not told as JSON in the address is not told.
    address() {
      const {roomName, jwt, lang, configOverwrite} = this.options;
      const told = Object.entries(configOverwrite).map(([key, value]) => `config.${key}=${encodeURIComponent(JSON.stringify(value))}`);
      return `http://${this.domain}/${roomName}?jwt=${jwt}#lang=${lang}&${told.join('&')}`;
    }

    // Where a browser lets the frame keep nothing, the programme keeps it with the page.
    begin() {
      localStorage.setItem('jitsiLocalStorage', JSON.stringify({'features/base/settings': {displayName: 'Checkup'}}));
      this.fire('videoConferenceJoined', {roomName: this.options.roomName, id: 'me', breakoutRoom: false});
    }

    addListener(event, listener) {
      only(events, event);
      (this.listeners[event] ??= []).push(listener);
    }

    fire(event, payload) {
      only(events, event);
      (this.listeners[event] ?? []).forEach(listener => listener(payload));
    }

    executeCommand(name, ...args) {
      only(commands, name);
      if (this.isDisposed) return;
      this.commands.push([name, ...args].map(String).join(' '));
      if (name === 'toggleAudio') this.turn('audio');
      if (name === 'toggleVideo') this.turn('video');
    }

    turn(media) {
      this.muted[media] = !this.muted[media];
      this.fire(`${media}MuteStatusChanged`, {muted: this.muted[media]});
    }

    getIFrame() {
      return this.frame;
    }

    isAudioMuted() {
      return this.answer('audio');
    }

    isVideoMuted() {
      return this.answer('video');
    }

    answer(media) {
      if (this.isDisposed) return Promise.reject(new Error('No transport backend defined!'));
      return this.isDead ? new Promise(() => {}) : Promise.resolve(this.muted[media]);
    }

    dispose() {
      this.isDisposed = true;
      this.listeners = {};
      this.frame.remove();
    }
  };
})();
