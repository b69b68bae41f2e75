package org.wellnessconnection.gratitude;

import java.util.List;

/** Names where they are likely to be names of somebody: after a title, a relation, a first name. */
final class Names {
  /** Capitals that begin no name. */
  private static final String NOT =
      "(?!(?:I|I'\\w+|God|Dieu|Google|House|Who|Canada|Canadian|English|French|Christmas|Noël|The|This"
          + "|And|But|Or|We|You|He|She|They|It|My|Our|Thank|Thanks|Merci|Je|Nous|Vous|Il|Elle|On|Mais"
          + "|Et|Ce|Cette|Mon|Ma|Our|Advocate|Safety|Care|First|Wellness|Monday|Tuesday|Wednesday"
          + "|Thursday|Friday|Saturday|Sunday|Italy|Italie|Portugal|India|Mother|Nature|Medicine)\\b)";

  private static final String WORD = NOT + "\\p{Lu}(?:'\\p{Lu})?\\p{Ll}[\\p{L}'-]*";
  private static final String PARTICLE =
      "(?: (?:de|du|des|la|le|van|von|der|den|di|da|bin|al|el|St\\.?))*";
  private static final String NAME = WORD + "(?:" + PARTICLE + " " + WORD + "){0,3}";
  private static final String INITIALS = "\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)*";
  private static final String SOMEBODY = "(?:" + NAME + "|" + INITIALS + ")";
  private static final String FIRST = "\\b" + WordList.exact("first-names.txt");
  private static final String NO_PERSON =
      "(?!(?:Day|Hospital|Street|Road|University|Centre|Center|College|School|Island|Islands|Bay"
          + "|Falls|Clinic|Park|House|Avenue|Pavilion)\\b)";
  private static final String PEOPLE =
      "(?:man|woman|lady|gentleman|boy|girl|child|baby|toddler|teen|teenager|patient|resident|nurse"
          + "|person|somebody|someone|mother|father|widow|widower|gent|soul|monsieur|madame|dame|homme|femme|fille"
          + "|garçon|enfant|bébé|patiente|personne|mère|père)";
  private static final String RELATIVE =
      "(?:wife|husband|partner|spouse|daughter|son|mother|father|mom|mum|dad|sister|brother|grandson"
          + "|granddaughter|grandmother|grandfather|aunt|uncle|niece|nephew|twin|femme|épouse|mari|conjointe?"
          + "|fille|fils|mère|père|sœur|soeur|frère|petit-fils|petite-fille|grand-mère|grand-père|tante|oncle"
          + "|nièce|neveu|jumeau|jumelle)";

  static final List<Search> SEARCHES =
      List.of(
          Search.bare(Finding.Kind.NAME, "\\b(?:mrs|mmes?|mlles?)\\.? [a-z][a-z'-]{2,}"),
          Search.exact(
              Finding.Kind.NAME,
              "\\b(?:[Dd](?:r|re|rs|res|RE?S?)|[Dd]octeure?|[Dd]octor|Mr|Mrs|Ms|Miss|Mx|[Mm]mes?|[Mm]lles?|MM"
                  + "|[Mm]adame|[Mm]onsieur|[Mm]ademoiselle|[Pp]rof|[Pp]rofessor|[Pp]rofesseure?|Pre?|Sister"
                  + "|[Ss](?:œ|oe)ur|Father|Père|Mother|[Nn]urse|[Ii]nfirmi(?:ère|er)|[Tt]ech|Elder)\\.? +"
                  + SOMEBODY,
              "\\bM\\. ?" + SOMEBODY,
              "\\b(?:DRE?S?|MRS?|MMES?|MS|MLLES?)\\.? \\p{Lu}{3,}",
              WORD + ",? (?:aged|age|âgée?)(?: de)? \\d",
              WORD + ", \\d{1,3} (?:ans|mois|years old|months old)\\b",
              "\\b[Pp]atient(?:e?s?),? " + SOMEBODY,
              "\\b(?:[Nn]amed|[Nn]ommée?s?|[Pp]rénommée?s?|[Ss]urnommée?s?) " + SOMEBODY,
              "(?i:\\b" + PEOPLE + "s?,? (?:we |I |they )?(?:called|appelée?s?)) " + SOMEBODY,
              "\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ww]hose|'s)(?: first| last| family)? name(?: was| is|'s|,) "
                  + SOMEBODY,
              "\\b(?:[Ww]e|[Tt]hey|[Ee]verybody|[Ee]veryone) called (?:him|her|them) " + SOMEBODY,
              "\\b[Ss]'appel(?:le|ait|aient|lent) " + SOMEBODY,
              "\\bl'appel(?:ait|le|aient|lait) " + SOMEBODY,
              "\\b[Ss]e (?:pré)?nomm(?:e|ait) " + SOMEBODY,
              "\\b(?:[Ll]ittle|[Bb]aby|[Pp]etite?|[Bb]ébé) " + NAME,
              "\\b[Tt]he " + NAME + " (?:family|twins|baby|brothers|sisters)\\b",
              "\\b[Ff]amil(?:y|le)(?: of| de)? " + NAME,
              "\\b(?i:his|her|their|the patient's|son|sa|leur|ses|la|le|l'|the) ?"
                  + RELATIVE
                  + ",? "
                  + NAME,
              "\\b(?i:" + RELATIVE + ") (?:of|de|d') ?" + FIRST + "\\b",
              "(?<!\\b(?:read|lu|relu|reread) )"
                  + FIRST
                  + "(?:-"
                  + WORD
                  + ")?"
                  + PARTICLE
                  + " "
                  + NO_PERSON
                  + WORD
                  + "\\b",
              FIRST + ",? (?:\\d{1,3} ans|\\d{1,3} years|aged? \\d{1,3}|\\d{2,3},)"));

  private Names() {}
}
