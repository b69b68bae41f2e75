package org.wellnessconnection.web.page;

import java.util.List;
import org.wellnessconnection.content.Question;

/** Every question and its answer; those still to come in this language lead to the other one. */
public record FaqPage(Page page, List<Question> questions) implements Shown {
  public FaqPage {
    questions = List.copyOf(questions);
  }

  public boolean isComing(Question question) {
    return !question.leaf().language().equals(page.texts().language());
  }

  @Override
  public String template() {
    return "faq.jte";
  }
}
