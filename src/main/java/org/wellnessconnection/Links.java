package org.wellnessconnection;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wellnessconnection.content.Item;
import org.wellnessconnection.content.Library;
import org.wellnessconnection.content.LibraryFile;
import org.wellnessconnection.content.Link;
import org.wellnessconnection.content.LinkCheck;
import org.wellnessconnection.content.LinkCheck.Result;
import org.wellnessconnection.content.LinkCheck.Standing;
import org.wellnessconnection.content.LinkRun;
import org.wellnessconnection.content.LinkRunFile;
import org.wellnessconnection.content.Resource;
import org.wellnessconnection.content.Source;
import org.wellnessconnection.safety.CrisisHelpFile;
import org.wellnessconnection.safety.HelpInBothLanguages;
import org.wellnessconnection.safety.HelpLine;

/** The command that asks whether everything is still there that our texts lead to. */
public final class Links {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final String ELSEWHERE = "http";

  private Links() {}

  public static void main(String[] arguments) {
    try {
      Config.Content content = Config.of(arguments).content();
      Map<String, SortedSet<String>> links = of(content.folder());
      List<Result> results = new LinkCheck(PATIENCE).of(links.keySet());
      table(results, links).forEach(System.out::println);
      new LinkRunFile(content.links()).leave(LinkRun.of(Instant.now(), results, links));
      System.exit(results.stream().anyMatch(it -> it.standing() == Standing.DEAD) ? 1 : 0);
    } catch (ConfigProblem | IllegalArgumentException | UncheckedIOException problem) {
      System.err.println(problem.getMessage());
      System.exit(2);
    }
  }

  /** Every address elsewhere, and the pages on which it stands. */
  static Map<String, SortedSet<String>> of(Path content) {
    Map<String, SortedSet<String>> links = new TreeMap<>();
    Library library = LibraryFile.read(content);
    library.texts().forEach(text -> addresses(text).forEach(it -> note(links, it, page(text))));
    HelpInBothLanguages help = CrisisHelpFile.read(content);
    Stream.of("en", "fr")
        .forEach(
            language ->
                help.in(language).all().stream()
                    .map(HelpLine::url)
                    .flatMap(Optional::stream)
                    .forEach(it -> note(links, it, language + "/help")));
    return links;
  }

  private static String page(Item text) {
    return text.leaf().language() + text.path();
  }

  private static void note(Map<String, SortedSet<String>> links, String address, String page) {
    links.computeIfAbsent(address, fresh -> new TreeSet<>()).add(page);
  }

  private static Stream<String> addresses(Item text) {
    Stream<String> inside = text.leaf().body().links().stream().map(Link::address);
    Stream<String> sources =
        text instanceof Resource resource
            ? resource.sources().stream().map(Source::url).flatMap(Optional::stream)
            : Stream.empty();
    return Stream.concat(inside, sources).filter(it -> it.startsWith(ELSEWHERE));
  }

  /** What needs somebody stands last, where it is seen. */
  static List<String> table(List<Result> results, Map<String, SortedSet<String>> pages) {
    Stream<String> lines =
        Stream.of(Standing.values())
            .flatMap(standing -> results.stream().filter(it -> it.standing() == standing))
            .map(it -> line(it, pages.getOrDefault(it.address(), new TreeSet<>())));
    long dead = results.stream().filter(it -> it.standing() == Standing.DEAD).count();
    return Stream.concat(lines, Stream.of(results.size() + " links, " + dead + " dead")).toList();
  }

  private static String line(Result result, SortedSet<String> pages) {
    String standing = result.standing().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return "%-10s  %-24s  %s  (%s)"
        .formatted(standing, result.words(), result.address(), String.join(", ", pages));
  }
}
