package org.wellnessconnection.gratitude;

import java.util.List;

/** What a whole town knows somebody by: what they do there, and what was in the news. */
final class Stories {
  private static final String PLACE = "\\b(?:" + WordList.bare("places.txt") + ")\\b";
  private static final String THE =
      "\\b(?:the|a|an|our|their|le|la|l'|un|une|du|notre|leur|ce|cette) ?(?:(?!projet|etude|phase)\\w+ )?";
  private static final String WORK =
      "(?:judge|goalie|goaltender|coach|pharmacist|pastor|priest|imam|rabbi|councillor|sheriff|pilot(?! p| s)"
          + "|undertaker|postmistress|postmaster|librarian|trapper|veterinarian|baker|butcher|barber|organist"
          + "|bus driver|firefighter|constable|band chief|juge|gardien(?:ne)? de but|entraineure?|pharmacien(?:ne)?"
          + "|pasteure?|pretre|rabbin|conseillere?|pilote|bibliothecaire|trappeu(?:r|se)|veterinaire|boulangere?"
          + "|bouchere?|coiffeu(?:r|se)|facteur|factrice|organiste|pompiere?|policiere?|chef(?:fe)? de bande)";
  private static final String ITS_OWN =
      "\\b(?:our|their|the|this|that|his|her|notre|leur|du|de la|de l'|ce|cet|cette|son|sa) ?(?:\\w+ )?";
  private static final String SMALL =
      "(?:town|village|island|reserve|hamlet|parish|valley|junior team|local team|community|ile|hameau"
          + "|paroisse|vallee|equipe junior|communaute)\\b";
  private static final String SOMEBODY =
      "\\b(?:man|woman|lady|guy|gentleman|couple|family|homme|femme|dame|monsieur|famille|gars)";
  private static final String KEEPS =
      "(?:runs?|owns?|ran|owned|drives|drove|keeps|founded|tient|tenait|tiennent|possede|dirige|conduit|conduisait"
          + "|a fonde|a ouvert) (?:the |our |le |la |les |l'|notre )";

  /** A colleague's place is known to everybody here. */
  private static final String NOT_OURS =
      "(?!(?:cafeteria|coffee|kitchen|canteen|clinic|clinique|ward|unit|unite|lab|labo|cuisine|pharmacy|pharmacie"
          + "|floor|etage|groupe?|show|program\\w*|departe?ment)\\b)";

  private static final String ALONE =
      "(?:first|only|youngest|oldest|premiere?|seule?|plus (?:jeune|vieux|vieille|agee?))";
  private static final String THEY =
      "\\b(?:he|she|they|patient|man|woman|boy|girl|child|person|il|elle|patiente|homme|femme|garcon|fille|enfant"
          + "|personne) (?:was|is|were|a ete|est|etait|fut) (?:the|le|la) (?:very |toute )?";
  private static final String TREATED =
      "(?=[^.!?\\n]*\\b(?:transplant\\w*|greffe\\w*|dialy\\w+|surviv\\w+|treat\\w*|trait\\w+|diagnos\\w+"
          + "|surgery|chirurgie|operation|operee?|implant\\w*|born|nee?|birth)\\b)";

  static final List<Search> SEARCHES =
      List.of(
          Search.bare(
              Finding.Kind.ILLNESS,
              THE + WORK + "\\b[^.!?\\n]{0,40}?" + PLACE,
              THE + WORK + "\\b[^.!?\\n]{0,12}?" + ITS_OWN + SMALL,
              SOMEBODY + " (?:who|that|qui) " + KEEPS + NOT_OURS,
              THEY + ALONE + "\\b" + TREATED + "[^.!?\\n]{0,40}?" + PLACE,
              "\\b(?:only|youngest|oldest|seule?)\\b[^.!?\\n]{0,30}?\\b(?:patiente?|person(?:ne)?|child|enfant|man"
                  + "|woman|homme|femme)\\b[^.!?\\n]{0,25}?"
                  + ITS_OWN
                  + SMALL),
          Search.bare(
              Finding.Kind.STORY,
              "\\b(?:the|that) (?:bus|train|plane|helicopter|ferry|boat|mill|mine|school|house|factory|highway)"
                  + " (?:crash|fire|explosion|derailment|collapse|shooting)\\b",
              "\\b(?:the|that) (?:mass shooting|shooting|derailment|avalanche(?! of))\\b",
              "\\bl'(?:accident|ecrasement) d'(?:autobus|avion|helicoptere)\\b",
              "\\b(?:la fusillade|la tuerie|le deraillement|l'avalanche(?! d))\\b",
              "\\bl'(?:incendie|explosion) (?:de l'|de la |du )(?:usine|ecole|residence|foyer|moulin|mine)\\b",
              "\\bwho (?:was|were|had been|got) (?:stabbed|shot(?! down)|kidnapped|abducted|electrocuted|mauled)\\b",
              "\\b\\w+ (?:poignardee?|kidnappee?|electrocutee?)s?\\b"));

  private Stories() {}
}
