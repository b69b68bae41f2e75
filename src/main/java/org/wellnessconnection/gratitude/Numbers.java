package org.wellnessconnection.gratitude;

import java.util.List;

/** Numbers as they stand on a record or a card. */
final class Numbers {
  private static final String SIGN =
      "(?: ?(?:no\\.?|n°|nr\\.?|number|numero|id|#|:|is|est|was) ?)*";

  static final List<Search> SEARCHES =
      List.of(
          Search.bare(
              Finding.Kind.NUMBER,
              "\\b(?:mrn|chart|file|record|dossier|case|cas|patiente?|admission|hospital|hopital"
                  + "|nam|ramq|ohip|phn|hcn|carte(?: d'assurance[ -]maladie)?|health card)"
                  + SIGN
                  + " ?[a-z]{0,4}[ -]?\\d{2,}[\\d -]*\\d\\b",
              "\\b[a-z]{1,3}-?\\d{5,}\\b",
              "\\b(?:pager|ext\\.?|extension|teleavertisseur|poste) ?(?:no\\.? ?)?\\d{3,}\\b",
              "# ?\\d{3,}",
              "\\b[a-z]{4} ?\\d{4} ?\\d{4}\\b",
              "\\b\\d{4}[ -]\\d{3}[ -]\\d{3}(?:[ -]?[a-z]{2})?\\b",
              "\\b\\d(?:[ -]?\\d){6,}\\b",
              "\\b\\d{6,}\\b"));

  private Numbers() {}
}
