// The constructor and the few verbs of the real programme. What it is told is kept, and a test plays what happens.
(() => {
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
      this.frame.allow = 'autoplay; camera; microphone; display-capture';
      this.frame.src = `http://${this.domain}/${this.options.roomName}?jwt=${this.options.jwt}`;
      this.frame.style.width = this.options.width;
      this.frame.style.height = this.options.height;
      this.frame.onload = () => this.isDead || this.fire('videoConferenceJoined', {roomName: this.options.roomName, id: 'me'});
      this.options.parentNode.append(this.frame);
    }

    addListener(event, listener) {
      (this.listeners[event] ??= []).push(listener);
    }

    fire(event, payload) {
      (this.listeners[event] ?? []).forEach(listener => listener(payload));
    }

    executeCommand(name, ...args) {
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
      return this.isDead ? new Promise(() => {}) : Promise.resolve(this.muted[media]);
    }

    dispose() {
      this.isDisposed = true;
      this.frame.remove();
    }
  };
})();
