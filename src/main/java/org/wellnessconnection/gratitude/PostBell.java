package org.wellnessconnection.gratitude;

import io.vertx.core.Future;
import java.util.function.Consumer;

/** Rings on every server when a post was published. It does not say which. */
public interface PostBell {

  /** When it may have rung without being heard. */
  String ANY = "any";

  /**
   * @param ear is told the language of the post, or {@link #ANY}
   */
  Future<Void> listen(Consumer<String> ear);
}
