package org.wellnessconnection.doctor;

import java.util.List;

/** Looks at one thing that the server leans on. It changes nothing there. */
public interface Check {
  String what();

  /** May block, and may fail in any way. */
  List<Finding> look() throws Exception;
}
