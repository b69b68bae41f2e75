package planted.protocol;

import planted.room.KnowsMember;

/** Breaks: the protocol knows nothing of ours. */
public final class KnowsRoom {
  KnowsMember above;
}
