package org.wellnessconnection.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A letter on paper. */
class LetterPageTest {
  private final LetterPaper paper = new LetterPaper(new Pages());

  @Test
  void aLinkIsALinkAndWordsAreOnlyWords() {
    String html = paper.html("fr", "Sujet", "Bonjour <b>,\n\nhttps://care.example.org/x\n");
    assertThat(html)
        .contains("lang=\"fr\"", "<a href=\"https://care.example.org/x\">", "Bonjour &lt;b&gt;,")
        .doesNotContain("<b>", "<img", "<script", "<link");
  }

  @Test
  void aLineWithWordsBesideALinkIsNoLink() {
    assertThat(paper.html("en", "Subject", "javascript:alert(1)\n\nsee https://a.example"))
        .doesNotContain("<a ");
  }
}
