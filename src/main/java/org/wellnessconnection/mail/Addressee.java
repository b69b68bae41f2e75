package org.wellnessconnection.mail;

/**
 * How somebody wants to be written.
 *
 * @param language {@code en} or {@code fr}
 * @param discreet whether the subject says nothing of what it is about
 */
public record Addressee(Address address, String language, boolean discreet) {}
