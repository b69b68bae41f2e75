package org.wellnessconnection.web;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Exclusion.Word;
import org.wellnessconnection.member.Exclusions;
import org.wellnessconnection.member.Members;

/** What the pages about exclusions work with. */
public record Conduct(Exclusions exclusions, Members members) {

  /** The words that somebody may say on an exclusion; none for almost everybody. */
  static Set<Word> words(Account account, Instant now) {
    Set<Word> words = EnumSet.noneOf(Word.class);
    if (account.has(Duty.COORDINATOR, now)) {
      words.add(Word.COORDINATOR);
      words.add(Word.DECLINED);
    }
    if (account.has(Duty.SAFETY_LEAD, now)) {
      words.add(Word.SAFETY_LEAD);
    }
    return words;
  }
}
