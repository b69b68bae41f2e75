package org.wellnessconnection.gratitude;

import java.util.List;

/**
 * First names that stand alone. A thank-you by first name is left: it is for a colleague, and it is
 * what people come here for.
 */
final class GivenNames {
  private static final String GIVEN = WordList.exact("given-names.txt");
  private static final String PLACE = "(?!" + WordList.exact("places.txt") + "\\b)";

  /** Capitals within a sentence that name nobody. */
  private static final String NO_NAME =
      "(?!(?:I|God|Dieu|Lord|Seigneur|Heaven|Medicine|Canadi[ae]n\\p{L}*|French|English|Christmas|Noël|Easter"
          + "|Pâques|Zoom|Netflix|Google|Santa|Mom|Mum|Mama|Dad|Papa|Maman|Grandma|Grandpa|Nana|Mamie|Papi|Family"
          + "|Port|Alzheimer|Parkinson|Crohn|Hodgkin|Surgery|Emergency|Anesthesia|Admitting|Triage"
          + "|Housekeeping|Security|Nursing|Canada"
          + "|\\p{L}+(?:ology|iatry|iatrics|ologie|iatrie)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January"
          + "|February|March|April|May|June|July|August|September|October|November|December)\\b)";

  private static final String WORD = NO_NAME + PLACE + "\\p{Lu}\\p{Ll}[\\p{L}'-]*";
  private static final String WITHIN = "(?<=[\\p{Ll},;:] )";

  /** What stands behind one and makes it the name of something else. */
  private static final String NO_PERSON =
      "(?! (?:Day|Hospital|Street|Road|University|Centre|Center|College|School|Islands?|Bay|Falls|Clinic|Park"
          + "|House|Avenue|Pavilion|Hortons?|of Green|& )\\b)";

  private static final String NOT_AFTER =
      "(?<!\\b(?i:thanks|thank you|merci|grâce)(?i: so much| again| encore| beaucoup)?,?(?i: to| à)? )"
          + "(?<!\\b(?i:read|lu|relu|reread|prince|port|fort|lake|lac|mount|mont|saint|sainte|st|st\\.|ste|ave) )"
          + "(?<![\\p{L}-])";

  private static final String OWN =
      "(?:daughter|son|wife|husband|mother|father|mom|mum|dad|parents|brother|sister|family|kids|children|widow|twin"
          + "|funeral|bedside|birthday|surgery|room|bed|chart|last|first)";
  private static final String PROCHE =
      "(?:fille|fils|femme|épouse|mari|conjointe?|mère|père|parents|frère|sœur|soeur|famille|enfants|veuve|veuf"
          + "|jumeau|jumelle|blonde|chum|funérailles|chevet|anniversaire|chambre|départ|dernier jour)";
  private static final String SEVERAL =
      "(?:[Tt]wins|[Tt]riplets|[Bb]rothers|[Ss]isters|[Jj]umeaux|[Jj]umelles|[Tt]riplée?s|[Ff]rères|[Ss]œurs)";
  private static final String DID =
      "(?:held|told|asked|hugged|squeezed|whispered|smiled|laughed|died|passed away|cried|sang|waved|survived"
          + "|(?:m'|nous |lui )?a (?:dit|pris|tenu|demandé|souri|chanté|pleuré|survécu|serré)|est (?:mort|décédé)e?)";
  private static final String CALLED =
      "(?:Uncle|Aunt(?:ie|y)?|Granny|Grandma|Grandpa|Oncle|Tante|Mamie|Papi|Kokum|Mushum|Coach|Constable|Sergeant"
          + "|Captain|Capitaine|Pastor|Rabbi|Imam|[Ll]e vieux|[Ll]a vieille)";

  static final List<Search> SEARCHES =
      List.of(
          Search.exact(
              Finding.Kind.NAME,
              NOT_AFTER + GIVEN + "\\b" + NO_PERSON,
              WITHIN + WORD + "'s " + OWN + "\\b",
              "\\b" + PROCHE + " (?:de |d')" + WORD + "\\b",
              "\\b" + SEVERAL + ",? " + WORD + "(?:,| and| et)",
              WITHIN + WORD + " " + DID + "\\b",
              "\\b" + CALLED + " " + WORD + "\\b",
              "\\b[Oo]ld " + WORD + " (?:from|at|who)\\b",
              "\\b(?:of|about|for|with|to|de|à|pour|avec) \\p{Lu}\\.(?=,| (?:who|whose|and|qui|dont|et)\\b)"));

  private GivenNames() {}
}
