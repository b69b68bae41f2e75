package org.wellnessconnection.member;

import org.wellnessconnection.mail.Address;

/**
 * What went to an address to sign somebody in: either of its two words does, once.
 *
 * @param link 128 random bits
 * @param code short enough to be typed
 */
public record SignInLetter(Address to, String link, LetterCode code) {}
