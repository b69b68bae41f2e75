package org.wellnessconnection.gratitude;

import java.util.List;

/** Where a few hundred people live, everybody knows who taught, sold or spoke what. */
final class Hometowns {
  private static final String SMALL =
      "(?:town|village|street|island|reserve|valley|parish|rue|ile|reserve|vallee|paroisse|communaute)\\b";
  private static final String SHOP =
      "(?:post office|general store|store|ferry|diner|hardware store|garage|gas station|bakery|mill|rink"
          + "|bureau de poste|magasin general|depanneur|epicerie|quincaillerie|boulangerie|traversier|moulin)\\b";

  /** Without a hospital, a clinic or a school: those are where we work and learn. */
  private static final String HOUSE =
      "(?:arena|rink|church|mill|mine|airport|legion|community (?:hall|centre)|nursing station)";

  private static final String MAISON =
      "(?:aréna|patinoire|église|moulin|mine|aéroport|usine|salle communautaire|poste de soins|dispensaire)";
  private static final String CALLED = "(?:La |Le |L['’]|Les )?\\p{Lu}\\w+";

  static final List<Search> SEARCHES =
      List.of(
          Search.bare(
              Finding.Kind.STORY,
              "\\b(?:he|she|they) (?:had )?(?:taught|coached|drove|fed|married|buried|raised|baptized)\\b"
                  + "[^.!?\\n]{0,30}\\b"
                  + SMALL,
              "\\b(?:il|elle) (?:avait|a) (?:montre|enseigne|entraine|conduit|nourri|marie|enterre|eleve|baptise)"
                  + "\\b[^.!?\\n]{0,40}\\b"
                  + SMALL,
              "\\b(?:he|she|(?:grand)?mother|(?:grand)?father|husband|wife|parents)"
                  + " (?:had |once )?(?:ran|owned|kept|runs|owns|keeps) (?:the|our) "
                  + SHOP,
              "\\b(?:tenu|tenait|tient|tiennent) (?:le |la |l'|notre )" + SHOP,
              "\\b(?:the only one|la seule|le seul)\\b[^.!?\\n]{0,40}\\b(?:on|in|dans) (?:the |our |la |le |l'|notre )"
                  + SMALL,
              "\\bit was (?:his|her|their) (?:wedding|graduation|prom)\\b",
              "\\bc'etait (?:le jour de )?(?:ses noces|son mariage|sa graduation|son bal)\\b",
              "\\bwho (?:had )?drowned\\b|\\bqui s'est noyee?\\b"),
          Search.exact(
              Finding.Kind.STORY,
              "\\b" + HOUSE + " (?:in|at|of) " + CALLED,
              "\\b" + MAISON + " (?:de |d['’]|du |à )" + CALLED,
              "\\b(?:flew|flown|airlifted|medevaced) (?:\\w+ )?(?:out of|from|in from) " + CALLED,
              "(?:évacué|héliporté|transporté)e?s? (?:[\\w ]{0,14})?(?:de |d['’]|depuis )"
                  + CALLED));

  private Hometowns() {}
}
