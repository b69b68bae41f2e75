package org.wellnessconnection.gratitude;

import java.util.List;

/** Days, as they are written in English and French. A month alone is none, nor is a year. */
final class Dates {
  private static final String MONTH =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december"
          + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?";
  private static final String MOIS =
      "(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
          + "|janv|fevr?|avr|juill?|sept|oct|nov|dec)\\b\\.?";
  private static final String YEAR = "(?:,? (?:19|20)\\d\\d\\b)?";
  private static final String DAY = "(?:[12]?\\d|3[01])";
  private static final String NTH =
      "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
          + "|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth"
          + "|twentieth|twenty-?(?: ?first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
          + "|thirtieth|thirty-? ?first)";
  private static final String COUNTED =
      "(?:premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze"
          + "|seize|dix-(?:sept|huit|neuf)|vingt(?:(?: et |-et-)un|-\\w+)?|trente(?:(?: et |-et-)un)?)";
  private static final String FEAST =
      "(?:christmas(?: eve| day)?|new year'?s?(?: eve| day)?|easter|halloween|thanksgiving"
          + "|canada day|labour day|family day|victoria day|fete du travail"
          + "|noel|jour de l'an|paques|action de graces|saint-jean)";

  /** "I may 10 times" is none. */
  private static final String NO_COUNT =
      "(?! ?(?:h|heures?|hours?|ans|years?|times|fois|%|jours|days|minutes|semaines|weeks|people"
          + "|personnes|nuits|nights)\\b)";

  static final List<Search> SEARCHES =
      List.of(
          Search.bare(
              Finding.Kind.DATE,
              "\\b(?:"
                  + MONTH
                  + "|"
                  + MOIS
                  + ") (?:the )?"
                  + DAY
                  + "(?:st|nd|rd|th)?\\b"
                  + NO_COUNT
                  + YEAR,
              "\\b" + DAY + "(?:st|nd|rd|th)?,?(?: of| day of)? " + MONTH + YEAR,
              "\\b" + DAY + "(?:er|e)? " + MOIS + YEAR,
              "\\b(?:the )?" + NTH + " of " + MONTH + YEAR,
              "\\b" + MONTH + " (?:the )?" + NTH + "\\b" + YEAR,
              "\\ble " + COUNTED + " " + MOIS + YEAR,
              "\\b" + COUNTED + " " + MOIS + " (?:19|20)\\d\\d\\b",
              "\\b"
                  + COUNTED
                  + " (?:janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre)\\b",
              "\\b(?:" + MONTH + "|" + MOIS + "),? (?:of )?(?:19|20)\\d\\d\\b",
              "\\b(?:19|20)\\d\\d([-/.])(?:0?\\d|1[0-2])\\1" + DAY + "\\b",
              "\\b[0-3]?\\d([-/.])[0-3]?\\d\\1(?:(?:19|20)\\d\\d|\\d\\d)\\b",
              "\\b(?:born|ne|nee|nes|nees|naissance|birth)\\b[^.!?\\n]{0,20}\\b(?:18|19|20)\\d\\d\\b",
              "\\b(?:on|le) (?!24/7)" + DAY + "/(?:1[0-2]|0?[1-9])\\b(?!/| d)",
              "\\bon the \\w+day of the long weekend\\b|\\ble \\w+ du long conge\\b",
              "\\b(?:dob|ddn)\\b[^.!?\\n]{0,12}",
              "\\b" + FEAST + "[^.!?\\n]{0,6} (?:19|20)\\d\\d\\b"));

  private Dates() {}
}
