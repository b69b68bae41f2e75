package org.wellnessconnection.story;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.protocol.Id;

/** Somebody signed in who looks after their places, without JavaScript. */
public final class Member {
  private final Newcomer browser;

  private Member(Newcomer browser) {
    this.browser = browser;
  }

  public static Member of(House house, String person) throws Exception {
    return new Member(new Newcomer(house.address()).with(house.cookie(person)));
  }

  /** The same person before another server. */
  public Member at(URI server) {
    return new Member(browser.at(server));
  }

  public Newcomer browser() {
    return browser;
  }

  /** With more than the name, as names and values in turn. */
  public HttpResponse<String> registers(Session session, String name, String... more)
      throws Exception {
    List<String> form = new ArrayList<>(List.of("name", name, "agreed", "2026-11"));
    form.addAll(List.of("attempt", Id.random()));
    form.addAll(List.of(more));
    return browser.posts("/sessions/" + session.id() + "/register", form.toArray(String[]::new));
  }

  public HttpResponse<String> asks(String what, Session session) throws Exception {
    return browser.posts("/my/" + session.id() + "/" + what);
  }

  public String sees(String path) throws Exception {
    return browser.gets(path).body();
  }

  public String sees(Session session) throws Exception {
    return sees("/my/" + session.id());
  }
}
