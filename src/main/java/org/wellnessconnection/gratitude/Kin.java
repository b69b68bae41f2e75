package org.wellnessconnection.gratitude;

import java.util.List;

/** Whose wife, son or twin somebody is: where one works there may be only one such family. */
final class Kin {
  private static final String RELATIVE =
      "(?:wife|widow|husband|partner|son|daughter|child|baby|brother|sister|mother|father"
          + "|grand(?:son|daughter|child|mother|father))\\b";
  private static final String PROCHE =
      "(?:femme|veuve|mari|veuf|conjointe?|fils|fille|petit-fils|petite-fille|enfant|bebe|frere|soeur"
          + "|mere|pere|grand-mere|grand-pere)";

  /** Those one works with, and whoever is ill, tell nothing by having a family. */
  private static final String OURS =
      "(?!(?:patient|colleague|friend|neighbour|resident|clerk|boss|preceptor|janitor|porter)'s)";

  private static final String NOTRES =
      "(?!(?:patiente?|collegue|residente?|patronn?e?|voisine?|commis|annee|maison|coeur|vie)\\b)";
  private static final String AT_WORK =
      "(?:judge|coach|pastor|priest|pilot|trapper|baker|barber|firefighter|constable|(?:school)?teacher"
          + "|paramedic|trucker|farmer|fisherman|juge|pasteure?|pretre|pilote|trappeu(?:r|se)|boulangere?"
          + "|pompiere?|policiere?|enseignante?|ambulanciere?|camionneu(?:r|se)|pecheu(?:r|se))";

  static final List<Search> SEARCHES =
      List.of(
          Search.bare(
              Finding.Kind.STORY,
              "\\bthe (?:\\w+ )?" + OURS + "\\w+'s " + RELATIVE,
              "\\b" + PROCHE + " (?:du |de la |de l')" + NOTRES + "\\w+",
              "\\bthe (?:twins|triplets)' \\w+|\\b(?:mother|father|parents) of the (?:twins|triplets)\\b",
              "\\b(?:mere|pere|parents) des (?:jumeaux|jumelles|triplee?s)\\b",
              "\\b(?:the|le|la|l'|au|du) ?"
                  + AT_WORK
                  + "\\b[^.!?\\n]{0,30}\\b(?:(?:his|her) "
                  + RELATIVE
                  + "|(?:son|sa) "
                  + PROCHE
                  + "\\b)",
              "\\b(?:organ )?donor was\\b|\\b(?:donneu(?:r|se)) etait\\b"));

  private Kin() {}
}
