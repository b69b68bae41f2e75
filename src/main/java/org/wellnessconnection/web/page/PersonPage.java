package org.wellnessconnection.web.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Motive;
import org.wellnessconnection.protocol.AccountId;

/**
 * One person's duties, with the forms to give and to end them.
 *
 * @param choices what the one who looks may give
 * @param typed what was asked for and refused, to be put right
 */
public record PersonPage(
    Page page, Person person, Choices choices, Typed typed, Optional<String> refusal)
    implements Shown {

  /** Whom it is about; {@code seen} names their duties as they are shown. */
  public record Person(
      AccountId id, String name, Optional<String> mail, List<DutyLine> duties, String seen) {
    public Person {
      duties = List.copyOf(duties);
    }
  }

  public record Choices(List<Duty> duties, List<String> formats, List<Motive> motives) {
    public Choices {
      duties = List.copyOf(duties);
      formats = List.copyOf(formats);
      motives = List.copyOf(motives);
    }
  }

  /** As it stood in the form. */
  public record Typed(String duty, Set<String> qualifications, String until, String reason) {
    public static final Typed NOTHING = new Typed("", Set.of(), "", "");

    public Typed {
      qualifications = Set.copyOf(qualifications);
    }
  }

  /** Whether the words of a refusal belong beside this field. */
  public boolean isWrong(String field) {
    return refusal.filter(code -> code.equals(field)).isPresent();
  }

  @Override
  public String template() {
    return "person.jte";
  }
}
