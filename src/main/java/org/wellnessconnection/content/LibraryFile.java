package org.wellnessconnection.content;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wellnessconnection.member.Jurisdiction;
import org.wellnessconnection.protocol.Slug;

/** Reads resources and answers from their files, strictly: one for each text and language. */
public final class LibraryFile {
  private static final int MOST_FILES = 200;
  private static final String END = ".md";
  private static final Set<String> EVERYWHERE = Set.of("all");

  private record About(
      String title,
      String summary,
      String owner,
      String checked,
      @JsonProperty("review_by") String reviewBy,
      int order) {}

  private record AboutResource(
      String title,
      String summary,
      @JsonProperty("for") Set<Whom> whom,
      Kind kind,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) Set<String> jurisdiction,
      String owner,
      String checked,
      @JsonProperty("review_by") String reviewBy,
      String licence,
      int order,
      @JsonSetter(contentNulls = Nulls.FAIL) List<Origin> sources) {
    About about() {
      return new About(title, summary, owner, checked, reviewBy, order);
    }
  }

  private record Origin(String name, Optional<String> url) {}

  private record Named(Slug slug, String language, SheetFile sheet) {}

  private LibraryFile() {}

  /**
   * Reads the folders {@code resources} and {@code faq} of both languages.
   *
   * @throws IllegalArgumentException with one line that names the file and the line
   */
  public static Library read(Path content) {
    Library library =
        new Library(
            pairs(content, "resources", LibraryFile::resource),
            pairs(content, "faq", LibraryFile::question));
    library.texts().forEach(text -> requireWays(content, library, text));
    return library;
  }

  private static <T extends Item> List<Pair<T>> pairs(
      Path content, String folder, Function<Named, T> read) {
    Map<Slug, T> english = all(content, "en", folder, read);
    Map<Slug, T> french = all(content, "fr", folder, read);
    Set<Slug> slugs = new TreeSet<>(english.keySet());
    slugs.addAll(french.keySet());
    return slugs.stream()
        .map(
            slug ->
                new Pair<>(
                    Optional.ofNullable(english.get(slug)), Optional.ofNullable(french.get(slug))))
        .toList();
  }

  private static <T extends Item> Map<Slug, T> all(
      Path content, String language, String folder, Function<Named, T> read) {
    Map<Slug, T> all = new TreeMap<>();
    for (Path file : files(content.resolve(language).resolve(folder))) {
      Named named = new Named(slug(file), language, SheetFile.open(file));
      all.put(named.slug(), named.sheet().in(() -> read.apply(named)));
    }
    return all;
  }

  /** A programme without such texts has no folder for them. */
  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> listed = Files.list(folder)) {
      List<Path> files = listed.sorted().toList();
      if (files.size() > MOST_FILES) {
        throw new IllegalArgumentException(folder + ": must have at most " + MOST_FILES + " files");
      }
      return files;
    } catch (IOException e) {
      throw new IllegalArgumentException(folder + ": cannot be read", e);
    }
  }

  private static Slug slug(Path file) {
    String name = file.getFileName().toString();
    String stem = name.endsWith(END) ? name.substring(0, name.length() - END.length()) : "";
    if (!Slug.isOne(stem)) {
      throw new IllegalArgumentException(file + ": must have a name like after-a-loss.md");
    }
    return new Slug(stem);
  }

  private static Resource resource(Named named) {
    AboutResource about = named.sheet().about(AboutResource.class);
    return new Resource(
        leaf(named, about.about()),
        about.whom(),
        about.kind(),
        places(about.jurisdiction()),
        about.licence(),
        about.sources().stream().map(it -> new Source(it.name(), it.url())).toList());
  }

  private static Question question(Named named) {
    return new Question(leaf(named, named.sheet().about(About.class)));
  }

  private static Leaf leaf(Named named, About about) {
    Review review =
        new Review(
            about.owner(), date("checked", about.checked()), date("review_by", about.reviewBy()));
    return new Leaf(
        named.slug(),
        named.language(),
        about.title(),
        about.summary(),
        review,
        about.order(),
        named.sheet().body());
  }

  private static LocalDate date(String field, String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException notOne) {
      throw new Fault(field, "must be a date like 2027-05-22");
    }
  }

  private static Set<Jurisdiction> places(Set<String> codes) {
    Set<Jurisdiction> places = EnumSet.noneOf(Jurisdiction.class);
    if (!codes.equals(EVERYWHERE)) {
      Fault.unless(!codes.isEmpty(), "jurisdiction", "must be all, or a list like [QC, ON]");
      codes.forEach(code -> places.add(place(code)));
    }
    return places;
  }

  private static Jurisdiction place(String code) {
    return Stream.of(Jurisdiction.values())
        .filter(it -> it != Jurisdiction.ELSEWHERE && it.name().equals(code))
        .findAny()
        .orElseThrow(() -> new Fault("jurisdiction", "must be all, or a list like [QC, ON]"));
  }

  private static void requireWays(Path content, Library library, Item text) {
    List<String> faults = new ArrayList<>();
    for (Link link : text.leaf().body().links()) {
      if (!library.leadsTo(link.address())) {
        faults.add("line " + link.line() + ": leads nowhere: " + link.address());
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          content.resolve(text.leaf().language() + text.path() + END) + ": " + faults.get(0));
    }
  }
}
