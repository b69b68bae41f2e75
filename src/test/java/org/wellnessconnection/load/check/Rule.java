package org.wellnessconnection.load.check;

import java.util.stream.Stream;

/** One promise, and how its breach shows in the evidence. */
interface Rule {

  Stream<Finding> breaches(Evidence evidence);
}
