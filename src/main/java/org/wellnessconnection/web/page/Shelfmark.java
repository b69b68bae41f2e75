package org.wellnessconnection.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.wellnessconnection.content.Choice;
import org.wellnessconnection.content.Kind;
import org.wellnessconnection.content.Whom;
import org.wellnessconnection.member.Jurisdiction;

/** What somebody chose among the resources, and the address of that choice. */
public record Shelfmark(Choice choice, String typed) {

  public boolean is(Whom whom) {
    return choice.whom().filter(whom::equals).isPresent();
  }

  public boolean is(Kind kind) {
    return choice.kind().filter(kind::equals).isPresent();
  }

  public boolean is(Jurisdiction place) {
    return choice.place().filter(place::equals).isPresent();
  }

  public boolean isOpen() {
    return choice.isOpen() && typed.isEmpty();
  }

  public String path() {
    List<String> words = new ArrayList<>();
    choice.whom().ifPresent(it -> words.add("for=" + it.code()));
    choice.kind().ifPresent(it -> words.add("kind=" + it.code()));
    choice.place().ifPresent(it -> words.add("in=" + it.code()));
    if (!typed.isEmpty()) {
      words.add("q=" + URLEncoder.encode(typed, UTF_8));
    }
    return "/resources" + (words.isEmpty() ? "" : "?" + String.join("&", words));
  }
}
