package org.wellnessconnection.redis;

import org.wellnessconnection.gratitude.PostId;

/** The keys of the gratitude space, all in one slot. */
final class PostKey {
  static final String POSTS = "{gratitude}:published";
  static final String POSTS_DUE = "{gratitude}:due";
  static final String POSTS_IN_REVIEW = "{gratitude}:in-review";
  static final String POSTS_GONE = "{gratitude}:gone";
  static final String POSTS_CLEARING = "{gratitude}:clearing";
  static final String POSTS_SAMPLED = "{gratitude}:sampled";
  static final String REVIEW_PACE = "{gratitude}:pace";
  static final String POST_BELL = "gratitude:bell";

  private PostKey() {}

  static String post(PostId post) {
    return "{gratitude}:post:" + post;
  }

  static String signs(PostId post) {
    return "{gratitude}:signs:" + post;
  }

  static String postsIn(String language) {
    return POSTS + ":" + language;
  }

  /** {@code mark}: of the author, as only the vault makes it. */
  static String postsOf(String mark) {
    return "{gratitude}:of:" + mark;
  }
}
