package org.wellnessconnection.web.page;

import org.wellnessconnection.content.Question;

/** One question and its answer, or word that it is still to come in this language. */
public record QuestionPage(Page page, Question question) implements Shown {

  public boolean isComing() {
    return !question.leaf().language().equals(page.texts().language());
  }

  @Override
  public String template() {
    return "question.jte";
  }
}
