package org.wellnessconnection.content;

/**
 * A link in a text.
 *
 * @param line of the file, from 1
 */
public record Link(String address, int line) {}
