package org.wellnessconnection.gratitude;

/** What comes of a wish about a post. */
public sealed interface Change {

  /** The post as it is from now on. */
  record Becomes(Post post) implements Change {}

  /** It is nowhere any more. */
  record Gone(Post was) implements Change {}

  /** There is nothing to do. */
  record Stays(Post post) implements Change {}

  /** Nothing was done. */
  record Refused(PostRefusal why) implements Change {}
}
