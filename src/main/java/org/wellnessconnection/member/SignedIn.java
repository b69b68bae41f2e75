package org.wellnessconnection.member;

/** Somebody, and where they are signed in. */
public record SignedIn(Account account, SignIn at) {}
