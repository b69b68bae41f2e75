import type {Why} from './video';

const errors: Record<string, Why> = {
  'conference.destroyed': 'destroyed',
  'connection.passwordRequired': 'token',
  'conference.passwordRequired': 'token',
  'conference.authenticationRequired': 'token',
  'conference.connectionError.notAllowed': 'taken_out',
  'conference.connectionError.membersOnly': 'taken_out',
  'conference.connectionError.accessDenied': 'taken_out',
  'conference.connectionError': 'broken',
  'conference.videobridgeNotAvailable': 'bridge',
};

const ends: Record<string, Why> = {
  videoConferenceLeft: 'left',
  readyToClose: 'left',
  passwordRequired: 'token',
  peerConnectionFailure: 'media',
  suspendDetected: 'asleep',
};

/** What the frame tells that may be an end. */
export const endings = [...Object.keys(ends), 'participantKickedOut', 'errorOccurred'];

/** Why the call is over after something the frame told, or nothing when it goes on. */
export function whyOver(told: string, payload: unknown): Why | undefined {
  if (told === 'participantKickedOut') return isMe(payload) ? 'taken_out' : undefined;
  if (told === 'peerConnectionFailure' && isBesideTheBridge(payload)) return undefined;
  return told === 'errorOccurred' ? whyFailed(payload) : ends[told];
}

/** The error comes wrapped in another object, or as it is. */
function whyFailed(payload: unknown): Why | undefined {
  const {name, isFatal} = (payload as {error?: Failure})?.error ?? (payload as Failure | undefined) ?? {};
  return errors[name ?? ''] ?? (isFatal ? 'broken' : undefined);
}

const isBesideTheBridge = (payload: unknown) => (payload as {isP2P?: boolean})?.isP2P === true;
const isMe = (payload: unknown) => (payload as {kicked?: {local?: boolean}})?.kicked?.local === true;

interface Failure { name?: string; isFatal?: boolean }
