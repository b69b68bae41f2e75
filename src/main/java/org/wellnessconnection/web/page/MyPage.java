package org.wellnessconnection.web.page;

import java.util.List;

/** Everything of one's own in the programme. */
public record MyPage(Page page, List<MyPlace> places, List<Past> past) implements Shown {
  public MyPage {
    places = List.copyOf(places);
    past = List.copyOf(past);
  }

  /** Of what is over, the day and the format are enough. */
  public record Past(String day, String format) {}

  public List<MyPlace> upcoming() {
    return places.stream().filter(MyPlace::has).toList();
  }

  public List<MyPlace> offers() {
    return places.stream().filter(MyPlace::isOffered).toList();
  }

  public List<MyPlace> waiting() {
    return places.stream().filter(MyPlace::waits).toList();
  }

  @Override
  public String template() {
    return "my.jte";
  }
}
