package org.wellnessconnection.member;

/** Somebody as one provider of accounts names them; a mail address never stands for a person. */
public record Subject(String issuer, String name) {}
