package org.wellnessconnection.gratitude;

import java.util.List;

/** Where somebody can be found: by mail, by telephone, elsewhere on the net, at home, in a bed. */
final class Ways {
  private static final String ENDINGS =
      "(?:com|ca|org|net|info|io|co|me|md|app|dev|fr|us|uk|eu|edu|gov|health|doctor|clinic|link"
          + "|chat|social|quebec|xyz|site|online|blog|ly)";
  private static final String ELSEWHERE =
      "(?:instagram|insta|facebook|messenger|whatsapp|telegram|snapchat|tiktok|linkedin|twitter"
          + "|discord|skype|wechat|bluesky|mastodon|reddit|youtube)";

  private static final String COUNTED =
      "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|deux|trois|quatre|cinq|sept|huit|neuf|dix"
          + "|onze|douze)\\b";

  /** "To bed two hours late" is none. */
  private static final String NO_MEASURE =
      "(?! (?:hours?|heures?|minutes?|nights?|nuits?|times?|fois|days?|jours?|places|people|personnes|metres?)\\b)";

  static final List<Search> SEARCHES =
      List.of(
          Search.bare(
              Finding.Kind.WAY,
              "[\\w.+-]+ ?@ ?[\\w-]+(?:\\.[\\w-]+)+",
              "(?<![\\w@])@\\w{2,}",
              "\\b[a-z][\\w.]*_\\w+\\b",
              "\\b(?:https?|ftp)://\\S+|\\bwww\\.\\S+",
              "\\b[\\w-]+\\." + ENDINGS + "\\b(?:/\\S*)?",
              "\\b\\w+ ?(?:\\(at\\)|\\[at\\]|\\barobase\\b) ?\\w+",
              "\\b\\w+ (?:dot|point) " + ENDINGS + "\\b",
              "\\b(?:me|moi|us|nous|suis|am)\\b[^.!?\\n]{0,20}\\b" + ELSEWHERE + "\\b",
              "\\b" + ELSEWHERE + " ?(?:as|sous|:)[^.!?\\n]{0,30}",
              "(?<![\\w-])(?:\\+?1[ .-]?)?\\(?\\d{3}\\)?[ .-]?\\d{3}[ .-]?\\d{4}(?![\\w-])"),
          Search.bare(
              Finding.Kind.ADDRESS,
              "\\b[abceghj-nprstvxy]\\d[a-z][ -]?\\d[a-z]\\d\\b",
              "\\b\\d{1,5},? (?:bis )?(?:rue|avenue|av\\.|boul\\.?|boulevard|chemin|ch\\.|rang"
                  + "|route|place|allee|cote)\\b[^.!?,\\n]{2,30}",
              "\\b\\d{1,5} (?:[a-z'-]+ ){1,3}(?:street|st\\.?|avenue|ave\\.?|road|rd\\.?|drive"
                  + "|lane|crescent|cres\\.?|boulevard|blvd\\.?|court|terrace)\\b"),
          Search.bare(
              Finding.Kind.BED,
              "\\b(?:room|rm\\.?|bed|bay|cubicle|stretcher|chambre|ch\\.|lit|salle|civiere"
                  + "|cubicule) ?(?:no\\.? ?|number |numero |# ?)?\\d{1,4} ?[a-f]?\\b",
              "\\b(?:room|bed|chambre|lit) (?:number |numero )?" + COUNTED + NO_MEASURE,
              "\\b(?:\\w*mother|\\w*father|man|woman|lady|gentleman|boy|girl|baby|patient|\\w*-?mere|\\w*-?pere|homme"
                  + "|femme|dame|monsieur|garcon|fille|bebe|patiente) (?:in|from|du|de la|au) \\d{3}\\b(?! ?%)"),
          Search.exact(
              Finding.Kind.BED,
              "\\b\\d{1,2}(?:e|th)? (?:West|East|North|South|Ouest|Est|Nord|Sud)\\b(?! [Cc]o(?:ast|st))"),
          Search.exact(
              Finding.Kind.LETTERS,
              "(?=\\p{L}*\\p{IsLatin})(?=\\p{L}*[\\p{IsCyrillic}\\p{IsGreek}\\p{IsArmenian}])"
                  + "\\p{L}{2,}"));

  private Ways() {}
}
