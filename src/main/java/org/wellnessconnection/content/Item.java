package org.wellnessconnection.content;

/** A text in one language, with an address of its own. */
public sealed interface Item permits Resource, Question {
  Leaf leaf();

  /** Where it is read. */
  String path();
}
