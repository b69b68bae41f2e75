package org.wellnessconnection.web;

import java.util.Set;
import java.util.function.Function;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Exclusion;
import org.wellnessconnection.member.Exclusions;
import org.wellnessconnection.member.Members;

/**
 * What the pages about exclusions work with.
 *
 * @param office the words that somebody may say on an exclusion; none for almost everybody
 */
public record Conduct(
    Exclusions exclusions, Members members, Function<Account, Set<Exclusion.Word>> office) {}
