package planted.member;

import planted.room.KnowsMember;

/** Breaks, with its counterpart: packages know one another without cycles. */
public final class KnowsRoom {
  KnowsMember round;
}
