package org.wellnessconnection.content;

import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.member.Jurisdiction;

/** Which resources somebody wants to see; what is empty does not matter to them. */
public record Choice(Optional<Whom> whom, Optional<Kind> kind, Optional<Jurisdiction> place) {

  public boolean fits(Item item) {
    return item instanceof Resource resource ? fits(resource) : isOpen();
  }

  private boolean fits(Resource resource) {
    return whom.map(resource.whom()::contains).orElse(true)
        && kind.map(resource.kind()::equals).orElse(true)
        && place.map(resource::isAbout).orElse(true);
  }

  public boolean isOpen() {
    return Stream.of(whom, kind, place).allMatch(Optional::isEmpty);
  }
}
