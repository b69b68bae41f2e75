package org.wellnessconnection.member;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellnessconnection.mail.Address;

/**
 * Who may become a member, and what they agree to.
 *
 * @param eligibility {@code attested}: whoever says that they are in medicine; {@code approved}:
 *     whoever a coordinator lets in
 * @param mailDomains whose addresses need no approval, such as {@code hospital.ca}
 * @param consent the version of the text that members agree to
 * @param lettersPerMail that go to one address within ten minutes, asked for from one place
 * @param lettersPerAddress that one network address may ask for within ten minutes
 * @param administrators mail addresses
 */
public record MemberSettings(
    String eligibility,
    List<String> mailDomains,
    String consent,
    int lettersPerMail,
    int lettersPerAddress,
    List<String> administrators) {
  private static final Set<String> WAYS = Set.of("attested", "approved");
  private static final String VERSION = "\\d{4}-\\d{2}(-\\d{1,2})?";
  private static final int MOST = 1_000_000;

  public MemberSettings {
    mailDomains = List.copyOf(mailDomains);
    administrators = List.copyOf(administrators);
    require(WAYS.contains(eligibility), "eligibility: must be attested or approved");
    require(
        mailDomains.stream().allMatch(MemberSettings::isDomain),
        "mailDomains: must be domains such as hospital.ca");
    require(consent.matches(VERSION), "consent: must be a version such as 2026-11");
    require(
        administrators.stream().allMatch(Address::isOne),
        "administrators: must be like sam@example.org");
    require(isSensible(lettersPerMail), "lettersPerMail: must be from 1 to " + MOST);
    require(isSensible(lettersPerAddress), "lettersPerAddress: must be from 1 to " + MOST);
  }

  public static MemberSettings usual() {
    return new MemberSettings("attested", List.of(), "2026-11", 5, 200, List.of());
  }

  public Eligibility who() {
    return new Eligibility(
        eligibility.equals("attested") ? Standing.Kind.ATTESTED : Standing.Kind.AWAITING,
        mailDomains.stream()
            .map(domain -> domain.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet()));
  }

  public Administrators administration() {
    return new Administrators(
        administrators.stream().map(Address::new).collect(Collectors.toUnmodifiableSet()));
  }

  private static boolean isDomain(String domain) {
    return domain.contains(".") && Address.isOne("a@" + domain);
  }

  private static boolean isSensible(int count) {
    return count >= 1 && count <= MOST;
  }

  private static void require(boolean right, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
