package org.wellnessconnection.protocol;

/** How far a removal reaches. Beyond this session it is a proposal, until others have looked. */
public enum RemovalScope {
  SESSION,
  SERIES,
  PROGRAMME
}
