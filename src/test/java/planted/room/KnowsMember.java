package planted.room;

import planted.member.KnowsRoom;

/** Breaks, with its counterpart: packages know one another without cycles. */
public final class KnowsMember {
  KnowsRoom round;
}
