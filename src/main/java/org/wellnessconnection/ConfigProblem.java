package org.wellnessconnection;

/**
 * One line for whoever runs the server: which key is wrong, how, and what is allowed. Never a
 * secret.
 */
public final class ConfigProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConfigProblem(String key, String whatIsWrong) {
    super((key + ": " + whatIsWrong).replaceAll("\\p{Cntrl}+", " "));
  }
}
