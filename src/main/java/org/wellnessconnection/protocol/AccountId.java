package org.wellnessconnection.protocol;

/** Names a member to the staff and the server. Never sent to a peer. */
public record AccountId(String value) {
  public AccountId {
    Id.check(value);
  }

  /** Stands where an account stood that is no more. */
  public static final AccountId NOBODY = new AccountId("nobody________________");

  public static AccountId random() {
    return new AccountId(Id.random());
  }

  @Override
  public String toString() {
    return value;
  }
}
