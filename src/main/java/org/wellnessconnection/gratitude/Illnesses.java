package org.wellnessconnection.gratitude;

import java.util.List;

/** A rare illness in one sentence with a place, and a role that only one person has somewhere. */
final class Illnesses {
  private static final String ILLNESS = "\\b" + WordList.bare("illnesses.txt") + "\\b";
  private static final String PLACE = "\\b(?:" + WordList.bare("places.txt") + ")\\b";
  private static final String BETWEEN = "[^.!?\\n]{0,90}?";
  private static final String ROLE =
      "\\b(?:mayor|mayoress|reeve|premier|police chief|fire chief|chief of police|only (?:child|person|man"
          + "|woman|patient|case|priest|teacher|doctor)|maire|mairesse|prefete?|chef de police|curee?"
          + "|deputee?|seul(?:e)? (?:enfant|personne|homme|femme|patiente?|cas))";

  static final List<Search> SEARCHES =
      List.of(
          Search.bare(
              Finding.Kind.ILLNESS,
              ILLNESS + BETWEEN + PLACE,
              PLACE + BETWEEN + ILLNESS,
              ROLE + "\\b[^.!?\\n]{0,40}?" + PLACE,
              ROLE + " (?:of|de|d')(?! m(?:y|a|on|es)\\b)"));

  private Illnesses() {}
}
