package org.wellnessconnection.gratitude;

import java.util.List;

/** Ages that few people reach, and ages of others than whoever writes. */
final class Ages {
  private static final String HIGH = "(?:9\\d|1[0-2]\\d)";
  private static final String NINETY =
      "(?:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)";
  private static final String QUATRE_VINGT_DIX =
      "(?:quatre[- ]vingts?[- ](?:dix(?:[- ](?:sept|huit|neuf))?|onze|douze|treize|quatorze"
          + "|quinze|seize)|nonante(?:[- ]\\w+)?)";
  private static final String PEOPLE =
      "(?:patiente?|homme|femme|dame|monsieur|fille|fillette|garcon|gars|enfant|bebe|nourrisson"
          + "|nouveau-nee?|prema|ado|adolescente?|jumeaux|jumelles|veuf|veuve|retraitee?|doyenne?"
          + "|residente?|aine|ainee|grand-mere|grand-pere|mamie|papi|vieillard)s?";
  private static final String COUNT = "\\d{1,3} ?(?:ans|mois|semaines|jours)\\b";

  private static final String TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)";
  private static final String ONES =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w{3,5}teen)";
  private static final String DIZAINES =
      "(?:vingt|trente|quarante|cinquante|soixante|quatre-vingts?)(?:[- ](?:et[- ])?\\w+)?";
  private static final String UNITES =
      "(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize)";

  /** Where a sentence starts: nobody is meant by a number in the middle of one. */
  private static final String FIRST = "(?:^|(?<=[.!?\\n] ?))";

  static final List<Search> SEARCHES =
      List.of(
          Search.bare(
              Finding.Kind.AGE,
              "(?<!\\bmy )(?<!\\bour )\\b\\d{1,3}[- ]?(?:years?|yrs?|months?|mos?|weeks?|wks?|days?)[- ]olds?\\b",
              "(?<!\\bi am )(?<!\\bi'm )(?<!\\bi was )\\b\\d{1,3} ?(?:yo|y/o|y\\.o\\.?)\\b",
              "\\b" + HIGH + "[- ]?(?:years?|yrs?)[- ](?:old|of age|young)\\b",
              "\\b" + HIGH + " ?ans\\b",
              "\\b(?:aged?|age of|agee?s?(?: de)?) " + HIGH + "\\b",
              "\\b(?:he|she|they|who|patient|man|woman|lady|gentleman|(?:grand)?mother|(?:grand)?father)"
                  + "(?: is| was|'s| turned| turns| just turned| had turned) "
                  + HIGH
                  + "\\b(?! ?(?:%|per ?cent|minutes|seconds|km|kg|pounds))",
              "\\b" + NINETY + "[- ]years?[- ]old\\b",
              "\\b(?:is|was|turned|turns|aged?|he's|she's|now) "
                  + NINETY
                  + "\\b(?! ?(?:%|per ?cent|minutes))",
              "\\b(?:a|one) hundred(?: and \\w+)? years? old\\b|\\bcentenarian\\b|\\bcentenaire\\b",
              "\\b" + QUATRE_VINGT_DIX + " ans\\b",
              "\\b(?:short|shy) of (?:" + HIGH + "|" + NINETY + ")\\b",
              "\\b(?:his|her|their) (?:\\w+ )?(?:90s|nineties)\\b",
              "\\b(?:his|her|their) (?:\\d{1,3}(?:st|nd|rd|th)|(?:"
                  + TENS
                  + "|ninety)[- ]\\w+|\\w+tieth) birthday\\b",
              "\\b(?:de|pour|feter|fete|fetait) ses (?:\\d{1,3}|"
                  + DIZAINES
                  + "|"
                  + UNITES
                  + ") ans\\b",
              "\\b(?:he|she) was (?:only |just |barely )?(?:\\d{1,2}|"
                  + TENS
                  + "(?:[- ]"
                  + ONES
                  + ")?|\\w{3,5}teen)(?=,|;|\\.| and\\b| when\\b)",
              "\\b(?:il|elle) (?:avait|n'avait que|venait d'avoir|allait avoir) (?:\\d{1,2}|"
                  + DIZAINES
                  + "|"
                  + UNITES
                  + ") ans\\b(?! d['e])",
              FIRST
                  + "(?:"
                  + TENS
                  + "-"
                  + ONES
                  + "|\\w{3,5}teen)(?: years old)?, (?!\\w+ty|\\w+teen)",
              FIRST + "(?:" + DIZAINES + "|" + UNITES + "|\\d{1,2}) ans, (?!et |c'est|je |j')",
              "\\b(?:born|delivered|nee?s?) (?:at|a) \\d{2} (?:weeks|semaines)\\b",
              "(?<!\\bmy )(?<!\\bour )\\b(?:"
                  + TENS
                  + "(?:[- ]"
                  + ONES
                  + ")?|"
                  + ONES
                  + ")[- ](?:year|month|week|day)s?[- ]olds?\\b",
              "\\b"
                  + PEOPLE
                  + "(?: \\w+)? (?:age[es]* )?de (?:"
                  + DIZAINES
                  + "|"
                  + UNITES
                  + ") (?:ans|mois|semaines|jours)\\b",
              "\\b" + PEOPLE + "(?: \\w+)? (?:d'a peine |age[es]* de |de )" + COUNT,
              "\\b\\w+ de " + COUNT + ",? (?:atteinte?|avec|qui|souffrant|porteu\\w+|vivant)\\b"));

  private Ages() {}
}
