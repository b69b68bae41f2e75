package org.wellnessconnection.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.protocol.Slug;

/** Everything that there is to read, in the order in which it stands. */
public record Library(List<Pair<Resource>> resources, List<Pair<Question>> questions) {

  public Library {
    resources = ordered(resources);
    questions = ordered(questions);
  }

  private static <T extends Item> List<Pair<T>> ordered(List<Pair<T>> pairs) {
    Comparator<Pair<T>> byOrder = Comparator.comparingInt(Pair::order);
    return pairs.stream().sorted(byOrder.thenComparing(Pair::slug)).toList();
  }

  public Optional<Pair<Resource>> resource(String slug) {
    return find(resources, slug);
  }

  public Optional<Pair<Question>> question(String slug) {
    return find(questions, slug);
  }

  public boolean has(Slug resource) {
    return resource(resource.value()).isPresent();
  }

  private static <T extends Item> Optional<Pair<T>> find(List<Pair<T>> pairs, String slug) {
    return pairs.stream().filter(it -> it.slug().value().equals(slug)).findAny();
  }

  /** Whether a path of this site that is one of ours leads to something. */
  boolean leadsTo(String link) {
    String path = link.split("#", 2)[0];
    return !path.matches("/(resources|faq)/.*") || texts().anyMatch(it -> it.path().equals(path));
  }

  public Stream<Item> texts() {
    return pairs().flatMap(Pair::all);
  }

  private Stream<Pair<? extends Item>> pairs() {
    return Stream.concat(resources.stream(), questions.stream());
  }

  /** Texts that are still to come in one language, as they are in the other. */
  public List<Item> alone() {
    return pairs().filter(it -> !it.isWhole()).<Item>map(it -> it.best("en")).toList();
  }

  /** Texts that nobody has looked at in time. */
  public List<Item> overdue(LocalDate today) {
    return texts().filter(it -> it.leaf().review().isOverdue(today)).toList();
  }
}
