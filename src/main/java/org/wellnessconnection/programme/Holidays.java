package org.wellnessconnection.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Days on which people in some provinces are likely to be elsewhere: a warning, never a bar. */
public record Holidays(List<Holiday> all) {
  public Holidays {
    all = List.copyOf(all);
  }

  /**
   * One of them.
   *
   * @param name by language
   * @param in codes of provinces and territories; {@code all}: everywhere
   */
  public record Holiday(Map<String, String> name, Set<String> in, Set<LocalDate> on) {
    public Holiday {
      name = Map.copyOf(name);
      in = Set.copyOf(in);
      on = Set.copyOf(on);
    }

    public boolean isEverywhere() {
      return in.contains("all");
    }
  }

  public List<Holiday> on(LocalDate day) {
    return all.stream().filter(it -> it.on().contains(day)).toList();
  }
}
