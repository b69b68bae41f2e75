package org.wellnessconnection.protocol;

import java.util.Optional;

/** What people want who need support, and those who give it. */
public sealed interface CareCommand extends Command {

  record Support(Concern kind) implements CareCommand {}

  /** About somebody else, and told to nobody but facilitators. */
  record Worried(SeatId seat, Optional<String> text) implements CareCommand {}

  record WithdrawSupport() implements CareCommand {}

  /** Leaves the side room one is in. */
  record BackToGroup() implements CareCommand {}

  /** Something said in a side room. */
  record SideSay(CaseId id, String text) implements CareCommand, Command.Spoken {}

  /** About one request, by those who answer it. */
  sealed interface OnCase extends CareCommand {
    CaseId id();
  }

  record See(CaseId id) implements OnCase {}

  record Take(CaseId id) implements OnCase {}

  record AskColleague(CaseId id) implements OnCase {}

  /** To the safety lead on call. */
  record HandOver(CaseId id) implements OnCase {}

  record Emergency(CaseId id) implements OnCase {}

  record Resolve(CaseId id, FollowUp followUp) implements OnCase {}

  /** The person was contacted, as they wished. */
  record CloseCase(CaseId id) implements OnCase {}

  record OpenSide(CaseId id) implements OnCase {}

  record JoinSide(CaseId id) implements OnCase {}

  record CaseNote(CaseId id, String text) implements OnCase, Command.Spoken {}
}
