package org.wellnessconnection.openid;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.CareerStage;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Grant;
import org.wellnessconnection.member.Profile;

/**
 * What a provider's words mean here. A claim is named as it stands, or by the way to it through
 * objects, such as {@code realm_access.roles}.
 *
 * @param mailVerified the claim that must be true before a mail address is taken
 * @param stage the claim that says where in medicine somebody is, learner or physician
 * @param duties the claim with roles or groups
 * @param stages what the words of {@code stage} mean
 * @param grants what the words of {@code duties} mean
 */
public record Mapping(
    String name,
    String mail,
    String mailVerified,
    String language,
    String stage,
    String duties,
    Map<String, CareerStage> stages,
    Map<String, Duty> grants) {
  private static final int LONGEST_NAME = 100;

  public Mapping {
    stages = Map.copyOf(stages);
    grants = Map.copyOf(grants);
  }

  /** As a provider says it of somebody who is new here; they may put it right themselves. */
  Profile profile(Claims claims) {
    return new Profile(name(claims))
        .withMail(mail(claims))
        .withLanguage(language(claims))
        .withStage(stage(claims));
  }

  private String name(Claims claims) {
    String said = claims.text(name).orElse("");
    String plain = said.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}]+", " ").strip();
    int end = Math.min(plain.length(), LONGEST_NAME);
    return plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, end)));
  }

  /** What the provider says it has verified, and nothing else. */
  Optional<Address> mail(Claims claims) {
    return claims
        .text(mail)
        .filter(said -> claims.isTrue(mailVerified))
        .filter(Address::isOne)
        .map(Address::new);
  }

  private String language(Claims claims) {
    return claims.text(language).orElse("").matches("(?i)fr([_-].*)?") ? "fr" : "en";
  }

  private Optional<CareerStage> stage(Claims claims) {
    return claims.texts(stage).stream()
        .sorted()
        .flatMap(word -> Optional.ofNullable(stages.get(word)).stream())
        .findFirst();
  }

  /** What somebody answers for, by the word of their provider. */
  Set<Grant> grants(Claims claims, Instant at) {
    return claims.texts(duties).stream()
        .flatMap(word -> Optional.ofNullable(grants.get(word)).stream())
        .map(duty -> grant(duty, at))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Grant grant(Duty duty, Instant at) {
    return new Grant(duty, Grant.Source.PROVIDER, at, Optional.empty(), Optional.empty(), Set.of());
  }
}
