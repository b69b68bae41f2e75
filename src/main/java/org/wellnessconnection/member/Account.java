package org.wellnessconnection.member;

import org.wellnessconnection.protocol.AccountId;

/** A member, as the staff knows them. {@code name} is never shown to peers. */
public record Account(AccountId id, String name) {}
