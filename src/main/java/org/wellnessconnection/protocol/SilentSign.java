package org.wellnessconnection.protocol;

/** What one may show without a word while somebody shares. */
public enum SilentSign {
  WITH_YOU,
  THANK_YOU,
  ME_TOO,
  BREATHE
}
